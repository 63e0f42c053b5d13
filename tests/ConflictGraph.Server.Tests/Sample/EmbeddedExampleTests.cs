namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedExampleTests() : ExampleContract(StoreKind.Embedded);
