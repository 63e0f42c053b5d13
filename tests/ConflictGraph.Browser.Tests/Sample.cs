namespace ConflictGraph.Browser.Tests;

/// <summary>One server on the sample for all tests that only read; it starts when the first of them asks for it.</summary>
public sealed class Sample : IAsyncDisposable, IAsyncLifetime
{
    private Site? _site;

    public async Task<Site> SiteAsync() => _site ??= await Site.OpenAsync();

    public Task InitializeAsync() => Task.CompletedTask;

    public async ValueTask DisposeAsync()
    {
        if (_site is not null)
            await _site.DisposeAsync();
    }

    Task IAsyncLifetime.DisposeAsync() => DisposeAsync().AsTask();
}
