namespace ConflictGraph.Domain.Tests;

public class DependencyTests
{
    [Fact]
    public void The_domain_references_nothing_but_the_base_class_library()
    {
        var references = typeof(Thing).Assembly.GetReferencedAssemblies().Select(assembly => assembly.Name!);
        Assert.DoesNotContain(references, name => !name.StartsWith("System.", StringComparison.Ordinal));
    }
}
