using System.Collections.Concurrent;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>One leaf for each scalar of the schema, for all plans.</summary>
internal sealed class Leaves
{
    private readonly ConcurrentDictionary<ScalarGraphType, Leaf> _leaves = new();

    public Leaf Of(ScalarGraphType scalar) => _leaves.GetOrAdd(scalar, static scalar => new Leaf(scalar));
}
