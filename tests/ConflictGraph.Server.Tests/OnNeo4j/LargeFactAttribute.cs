namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>A measurement over as many claims as <c>CONFLICTGRAPH_TEST_CLAIMS</c> says, which only has a meaning on a machine that does nothing else.</summary>
public sealed class LargeFactAttribute : FactAttribute
{
    public LargeFactAttribute()
    {
        if (Claims == 0)
            Skip = "Measured by .ci/soak, or with CONFLICTGRAPH_TEST_CLAIMS=1000000.";
    }

    public static int Claims => int.TryParse(Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_CLAIMS"), out var claims) ? claims : 0;
}
