namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedRecordTests() : RecordContract(StoreKind.Embedded);
