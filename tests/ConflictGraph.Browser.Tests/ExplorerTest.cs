using Microsoft.Playwright;

namespace ConflictGraph.Browser.Tests;

/// <summary>The explorer, as a person uses it.</summary>
public abstract class ExplorerTest(Chromium chromium) : BrowserTest(chromium)
{
    private const string Audit = """
        async () => (await axe.run(document, { resultTypes: ['violations'] })).violations
            .filter(found => ['serious', 'critical'].includes(found.impact))
            .map(found => `${found.id}: ${found.nodes.map(node => node.html.slice(0, 160)).join(' | ')}`)
        """;

    private static readonly string Axe = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "axe.min.js"));

    /// <summary>A window that shows this view.</summary>
    protected async Task<IPage> ShowAsync(string address, BrowserNewContextOptions options)
    {
        var page = await OpenAsync(options);
        await page.GotoAsync(address);
        return page;
    }

    /// <summary>Holds what the window shows to WCAG 2.2 A and AA and to axe's own practices.</summary>
    protected async Task AssertAccessibleAsync(IPage? page = null)
    {
        page ??= Page;
        await Assertions.Expect(page.Locator(".loading")).ToHaveCountAsync(0);
        await page.EvaluateAsync(Axe);
        Assert.Empty((await page.EvaluateAsync(Audit))!.Value.EnumerateArray().Select(found => found.GetString()));
    }

    /// <summary>Nothing sticks out to the side, and the picture is kept.</summary>
    protected async Task AssertFitsAsync(string name, IPage page)
    {
        Assert.Equal(0, await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
        await KeepAsync(name, page);
    }

    protected ILocator Column(string name) => Page.GetByRole(AriaRole.Region, new() { Name = name });

    /// <summary>The card of an actor, wherever it stands.</summary>
    protected ILocator Card(string actor, IPage? page = null) =>
        (page ?? Page).Locator(".card", new() { Has = (page ?? Page).GetByRole(AriaRole.Button, new() { Name = actor, Exact = true }) });
}
