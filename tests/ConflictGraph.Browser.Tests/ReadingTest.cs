namespace ConflictGraph.Browser.Tests;

/// <summary>A test that changes nothing on the server.</summary>
public abstract class ReadingTest(Chromium chromium, Sample sample) : ExplorerTest(chromium)
{
    protected override Task<Site> OpenSiteAsync() => sample.SiteAsync();

    protected override ValueTask LeaveSiteAsync() => ValueTask.CompletedTask;
}
