namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedStoreCallTests() : StoreCallContract(StoreKind.Embedded);
