using Xunit.Abstractions;
using Xunit.Sdk;

namespace ConflictGraph.Testing;

public sealed class StoreTheoryDiscoverer(IMessageSink diagnostics) : TheoryDiscoverer(diagnostics)
{
    public override IEnumerable<IXunitTestCase> Discover(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo theoryAttribute) =>
        SharedNeo4j.Lack is { } lack && testMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsNeo4jAttribute)).Any()
            ? [new SkippedTestCase(lack, DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)]
            : base.Discover(discoveryOptions, testMethod, theoryAttribute);
}
