using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class Neo4jExploreTests : ExploreContract
{
    /// <summary>Each takes hundreds of round trips.</summary>
    protected override int Iterations => 4;

    protected override int Clique => 60;

    protected override int Spokes => 2_000;

    protected override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) => Task.FromResult<IGraphStore>(new Neo4jTurn(clock));
}
