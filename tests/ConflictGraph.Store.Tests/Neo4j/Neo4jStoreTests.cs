using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

[Collection(Neo4jTests.Collection)]
[NeedsNeo4j]
public sealed class Neo4jStoreTests : GraphStoreContract
{
    /// <summary>Each takes hundreds of round trips.</summary>
    protected override int Rounds(int usual) => usual / 4;

    protected override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) => Task.FromResult<IGraphStore>(new Neo4jTurn(clock));
}
