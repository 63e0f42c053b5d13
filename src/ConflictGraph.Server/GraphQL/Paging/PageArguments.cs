namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>Which page is asked for: the first or the last so many between two places of an order.</summary>
public sealed record PageArguments(int Count, bool Backward, Keyset? After, Keyset? Before)
{
    /// <summary>How many a page holds when nobody says.</summary>
    public const int DefaultCount = 50;

    /// <summary>The most that a page or list holds.</summary>
    public const int MaximumCount = 500;

    /// <summary>What a message says about <c>first</c> and <c>last</c>.</summary>
    public const string CountTakes = "a whole number from 0 to 500";

    /// <param name="order">The order that the cursors have to be of.</param>
    /// <exception cref="RequestError">The arguments do not go together, or one is out of bounds.</exception>
    public static PageArguments Of(int? first, string? after, int? last, string? before, string order)
    {
        if (first is not null && last is not null)
            throw RequestError.BadArgument($"Either 'first' or 'last' may be given, not both; each takes {CountTakes}.");
        return new PageArguments(
            Checked(last, "last") ?? Checked(first, "first") ?? DefaultCount, last is not null,
            Cursor.Read(after, "after", order), Cursor.Read(before, "before", order));
    }

    /// <exception cref="RequestError">The number is out of bounds.</exception>
    public static int? Checked(int? count, string argument) =>
        count is < 0 or > MaximumCount ? throw RequestError.BadArgument($"'{argument}' takes {CountTakes}, not {count}.") : count;
}
