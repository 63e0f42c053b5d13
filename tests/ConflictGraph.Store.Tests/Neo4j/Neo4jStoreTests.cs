using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;

namespace ConflictGraph.Store.Tests.Neo4j;

[Collection(Neo4jTests.Collection)]
[NeedsNeo4j]
public sealed class Neo4jStoreTests : GraphStoreContract
{
    protected override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) => Task.FromResult<IGraphStore>(new Neo4jTurn(clock));
}
