using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class Neo4jLookingBackTests() : LookingBackContract(StoreKind.Neo4j);
