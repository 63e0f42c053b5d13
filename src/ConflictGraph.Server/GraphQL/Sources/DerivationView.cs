namespace ConflictGraph.Server.GraphQL.Sources;

/// <summary>A derivation as it is seen at one moment.</summary>
public sealed record DerivationView(MomentReading Reading, Derivation Derivation);
