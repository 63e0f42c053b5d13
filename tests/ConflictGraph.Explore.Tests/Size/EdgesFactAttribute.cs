namespace ConflictGraph.Explore.Tests.Size;

/// <summary>A measurement over as many edges as <c>CONFLICTGRAPH_TEST_EDGES</c> says, which only has a meaning on a machine that does nothing else.</summary>
internal sealed class EdgesFactAttribute : FactAttribute
{
    public EdgesFactAttribute()
    {
        if (Edges == 0)
            Skip = "Measured by .ci/soak, or with CONFLICTGRAPH_TEST_EDGES=1000000.";
    }

    public static int Edges => int.TryParse(Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_EDGES"), out var edges) ? edges : 0;
}
