namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Reads dates that have the right form but that no calendar may have.</summary>
public static class DateArgument
{
    /// <param name="argument">What the message calls it: at, filter.startsFrom.</param>
    /// <exception cref="RequestError">No calendar has that date.</exception>
    public static PartialDate? Read(string? text, string argument) => text is null ? null
        : PartialDateFormat.TryParse(text, out var date) ? date
        : throw RequestError.BadArgument($"'{argument}' takes {PartialDateFormat.Forms}; no calendar has '{text}'.");
}
