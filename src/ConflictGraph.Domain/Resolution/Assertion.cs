namespace ConflictGraph.Domain.Resolution;

/// <summary>What a claim says of a fact.</summary>
internal enum Assertion
{
    Affirmed,
    Denied,
}
