namespace ConflictGraph.Testing;

/// <summary>On a class of tests: each <see cref="StoreFactAttribute"/> in it needs a Neo4j, and is skipped where there is none.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class NeedsNeo4jAttribute : Attribute;
