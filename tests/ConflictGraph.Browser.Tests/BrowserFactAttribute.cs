namespace ConflictGraph.Browser.Tests;

/// <summary>A test in Chromium. Without one it is skipped, since `dotnet test` has to work with the SDK alone, but never in continuous integration.</summary>
public sealed class BrowserFactAttribute : FactAttribute
{
    public BrowserFactAttribute()
    {
        if (Chromium.Path is null && Environment.GetEnvironmentVariable("CI") != "true")
            Skip = "There is no Chromium: install it, or name it in CONFLICTGRAPH_TEST_CHROMIUM.";
    }
}
