using Microsoft.Playwright;

namespace ConflictGraph.Browser.Tests;

/// <summary>A server and a window of its own for each test; whatever the window asks of another origin, or says is wrong, fails it.</summary>
[Collection(nameof(BrowserCollection))]
public abstract class BrowserTest(Chromium chromium) : IAsyncLifetime
{
    private readonly List<string> _elsewhere = [];
    private readonly List<string> _complaints = [];

    protected Site Site { get; private set; } = null!;

    protected IPage Page { get; private set; } = null!;

    /// <summary>What the browser complains of that a test expects.</summary>
    protected virtual bool IsExpected(string complaint) => false;

    public virtual async Task InitializeAsync()
    {
        Site = await OpenSiteAsync();
        Page = await OpenAsync(new());
    }

    /// <summary>The server of this test.</summary>
    protected virtual Task<Site> OpenSiteAsync() => Site.OpenAsync();

    /// <summary>What becomes of it when the test is over.</summary>
    protected virtual ValueTask LeaveSiteAsync() => Site.DisposeAsync();

    /// <summary>Another window.</summary>
    protected async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        options.BaseURL = Site.Address;
        options.ViewportSize ??= new() { Width = 1280, Height = 800 };
        var page = await chromium.OpenAsync(options);
        page.Request += (_, request) => Watch(request);
        page.PageError += (_, error) => _complaints.Add(error);
        page.Console += (_, message) =>
        {
            if (message.Type == "error" && !IsExpected(message.Text))
                _complaints.Add(message.Text);
        };
        return page;
    }

    /// <summary>Keeps what the window shows as output of the test run.</summary>
    protected async Task KeepAsync(string name, IPage? page = null)
    {
        var folder = Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_SCREENSHOTS") ?? Path.Combine(AppContext.BaseDirectory, "screenshots");
        await (page ?? Page).ScreenshotAsync(new() { Path = Path.Combine(folder, name + ".png") });
    }

    public virtual async Task DisposeAsync()
    {
        foreach (var context in Page.Context.Browser!.Contexts.ToArray())
            await context.CloseAsync();
        await LeaveSiteAsync();
        Assert.Empty(_elsewhere);
        Assert.Empty(_complaints);
    }

    private void Watch(IRequest request)
    {
        var url = new Uri(request.Url);
        if (url.Scheme is "http" or "https" or "ws" or "wss" && url.Authority != new Uri(Site.Address).Authority)
            _elsewhere.Add(request.Url);
    }
}
