namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>An id as a client gives it: a slug, alone or with the moment at which it was shown: slug@AT, slug@AT~KNOWN or slug@~KNOWN.</summary>
public sealed record NodeId(string Slug, Instant? At, Instant? KnownAt)
{
    public const string Takes = "a slug, alone or with its moment (astana-1, astana-1@2017-01-16T20:00:00.000Z); a slug is";

    public bool HasMoment => At is not null || KnownAt is not null;

    /// <exception cref="RequestError">The text is not an id.</exception>
    public static NodeId Parse(string text, string argument)
    {
        var parts = text.Split('@', 2);
        if (!Domain.Slug.IsValid(parts[0]))
            throw RequestError.InvalidId(argument, Takes);
        if (parts.Length == 1)
            return new NodeId(parts[0], null, null);
        var moments = parts[1].Split('~', 2);
        var (at, knownAt) = (moments[0], moments.ElementAtOrDefault(1));
        if (at.Length == 0 && knownAt is null)
            throw RequestError.InvalidId(argument, Takes);
        return new NodeId(parts[0], at.Length == 0 ? null : Moment(at, argument), knownAt is null ? null : Moment(knownAt, argument));
    }

    /// <summary>What follows the slug in the ids of what is shown at a moment.</summary>
    public static string Suffix(Instant? at, Instant? knownAt) => (at, knownAt) switch
    {
        (null, null) => "",
        (_, null) => $"@{at}",
        _ => $"@{at}~{knownAt}",
    };

    private static Instant Moment(string text, string argument) =>
        PartialDateFormat.TryParse(text, out var date) ? date.LastMoment : throw RequestError.InvalidId(argument, Takes);
}
