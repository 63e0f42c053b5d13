using Xunit.Abstractions;
using Xunit.Sdk;

namespace ConflictGraph.Testing;

public sealed class StoreFactDiscoverer(IMessageSink diagnostics) : FactDiscoverer(diagnostics)
{
    protected override IXunitTestCase CreateTestCase(ITestFrameworkDiscoveryOptions discoveryOptions, ITestMethod testMethod, IAttributeInfo factAttribute) =>
        SharedNeo4j.Lack is { } lack && testMethod.TestClass.Class.GetCustomAttributes(typeof(NeedsNeo4jAttribute)).Any()
            ? new SkippedTestCase(lack, DiagnosticMessageSink, discoveryOptions.MethodDisplayOrDefault(), discoveryOptions.MethodDisplayOptionsOrDefault(), testMethod)
            : base.CreateTestCase(discoveryOptions, testMethod, factAttribute);
}
