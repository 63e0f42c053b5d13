namespace ConflictGraph.Domain.Actors;

/// <summary>What another register calls the same thing: scheme UCDP, value 5554.</summary>
public sealed record ExternalId(string Scheme, string Value);
