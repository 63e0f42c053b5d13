namespace ConflictGraph.Server.Tests.Limits;

/// <summary>A request that nobody sends who means well, and what it has to be answered.</summary>
/// <param name="Name">What it tries.</param>
/// <param name="Status">The status of the answer to one who takes <c>application/graphql-response+json</c>.</param>
/// <param name="Code">The code of its first error; null where there is none.</param>
public sealed record Hostile(string Name, Func<HttpRequestMessage> Request, int Status, string? Code)
{
    /// <summary>The most seconds that the answer may take, on a machine that has other things to do.</summary>
    public int Seconds { get; init; } = 5;

    /// <summary>The most MB that the server may need for it beyond what it had.</summary>
    public int Megabytes { get; init; } = 100;

    public override string ToString() => Name;
}
