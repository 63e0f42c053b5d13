namespace ConflictGraph.Store.Tests.Failing;

/// <summary>A test that mounts a disk of its own, which only root may; under <c>CI=true</c> it runs in any case, and then fails where it cannot.</summary>
internal sealed class RootFactAttribute : FactAttribute
{
    public RootFactAttribute()
    {
        if (Environment.UserName != "root" && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "Only root may mount the disk that this fills or write-protects; .ci/run runs it.";
    }
}
