namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedHostileTextTests() : HostileTextContract(StoreKind.Embedded);
