using Xunit.Sdk;

namespace ConflictGraph.Testing;

/// <summary>As <see cref="StoreFactAttribute"/>, with arguments.</summary>
[XunitTestCaseDiscoverer("ConflictGraph.Testing.StoreTheoryDiscoverer", "ConflictGraph.Testing")]
[AttributeUsage(AttributeTargets.Method)]
public sealed class StoreTheoryAttribute : TheoryAttribute;
