namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedCorrectingTests() : CorrectingContract(StoreKind.Embedded);
