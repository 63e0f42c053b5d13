using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>A server that asks who one is.</summary>
public sealed class RightsTests(Chromium chromium) : ExplorerTest(chromium)
{
    protected override Task<Site> OpenSiteAsync() => Site.OpenAsync(auth: "keys");

    /// <summary>The browser tells of each request that was refused.</summary>
    protected override bool IsExpected(string complaint) => complaint.Contains("401 (Unauthorized)", StringComparison.Ordinal);

    [BrowserFact]
    public async Task A_reader_enters_a_key_reads_and_is_told_what_recording_takes()
    {
        var key = await Site.CreateKeyAsync("reader");
        await Page.GotoAsync("/meetings/astana-1");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This server asks who you are");
        await AssertAccessibleAsync();
        await KeepAsync("who-are-you");

        await Page.GetByLabel("Key or token").FillAsync(key);
        await Page.GetByRole(AriaRole.Button, new() { Name = "Use it" }).ClickAsync();
        await Expect(Card("Ahrar al-Sham")).ToBeVisibleAsync();
        await Expect(Page.GetByText("You may read, as reader.")).ToBeVisibleAsync();
        await Expect(Page.GetByText("What is recorded elsewhere appears here by itself.")).ToBeVisibleAsync();

        await Page.GetByRole(AriaRole.Link, new() { Name = "Add", Exact = true }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("You may read here, but not record");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Check what it would change" })).ToBeDisabledAsync();
        await AssertAccessibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Forget the key" }).ClickAsync();
        await Page.GotoAsync("/contradictions");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("This server asks who you are");
    }
}
