namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>How much a part of a document holds when its fragments are spread.</summary>
/// <param name="Depth">How many fields stand within each other.</param>
/// <param name="Nesting">The same with fragments and spreads.</param>
public readonly record struct Extent(long Selections, long Aliases, long Directives, int Depth, int Nesting)
{
    /// <summary>Beyond any limit, and as many of these added up are still a number.</summary>
    private const long Immense = 1_000_000_000_000;

    /// <summary>Both, beside each other.</summary>
    public static Extent operator +(Extent left, Extent right) => new(
        Math.Min(left.Selections + right.Selections, Immense), Math.Min(left.Aliases + right.Aliases, Immense), Math.Min(left.Directives + right.Directives, Immense),
        Math.Max(left.Depth, right.Depth), Math.Max(left.Nesting, right.Nesting));

    /// <summary>This within a field or a fragment.</summary>
    public Extent Within(bool isField) => this with { Depth = Depth + (isField ? 1 : 0), Nesting = Nesting + 1 };
}
