namespace ConflictGraph.Server.Tests.Sample;

public sealed class EmbeddedNormalisedCacheTests() : NormalisedCacheContract(StoreKind.Embedded);
