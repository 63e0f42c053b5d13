using Xunit.Sdk;

namespace ConflictGraph.Testing;

/// <summary>A test that may run on several stores: skipped in a class with <see cref="NeedsNeo4jAttribute"/> where there is no Neo4j.</summary>
[XunitTestCaseDiscoverer("ConflictGraph.Testing.StoreFactDiscoverer", "ConflictGraph.Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreFactAttribute : FactAttribute;
