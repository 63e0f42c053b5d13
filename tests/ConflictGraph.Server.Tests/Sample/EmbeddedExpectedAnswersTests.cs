namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedExpectedAnswersTests() : ExpectedAnswersContract(StoreKind.Embedded);
