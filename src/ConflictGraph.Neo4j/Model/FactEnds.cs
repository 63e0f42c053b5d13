using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Neo4j.Model;

/// <summary>The relationships that lead from a claim on a fact to the actors at its ends, so that the facts of one that is spoken of a lot are found at once.</summary>
internal static class FactEnds
{
    public static string TypeOf(FactEnd end) => $"ON_{Words<FactEnd>.Of(end)}";
}
