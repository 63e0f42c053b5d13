using Microsoft.Playwright;

namespace ConflictGraph.Browser.Tests;

/// <summary>The one browser of a test run; each test opens a window of its own in it.</summary>
public sealed class Chromium : IAsyncLifetime
{
    /// <summary>Milliseconds that anything may take before it counts as not happening, also on a busy machine.</summary>
    private const int Patience = 45_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Where the browser is, or null.</summary>
    public static string? Path { get; } = new[] { Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_CHROMIUM"), "/usr/bin/chromium" }
        .FirstOrDefault(File.Exists);

    public async Task InitializeAsync()
    {
        if (Path is null)
            return;
        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new() { ExecutablePath = Path, Args = ["--no-sandbox"] });
    }

    /// <summary>A window that shares nothing with any other.</summary>
    public async Task<IPage> OpenAsync(BrowserNewContextOptions options)
    {
        var context = await _browser!.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return await context.NewPageAsync();
    }

    public async Task DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
    }
}
