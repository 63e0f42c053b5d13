namespace ConflictGraph.Domain.Sources;

/// <summary>From which document another derives, and how (PROV: wasDerivedFrom).</summary>
public sealed record Derivation(string Document, DerivationKind How);
