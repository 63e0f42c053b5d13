namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedLookingBackTests() : LookingBackContract(StoreKind.Embedded);
