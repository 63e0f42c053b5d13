using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class Neo4jHostileTextTests() : HostileTextContract(StoreKind.Neo4j);
