using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>What goes wrong, and what the page says that one can do.</summary>
public sealed class TroubleTests(Chromium chromium) : ExplorerTest(chromium)
{
    /// <summary>The browser tells of each request that came to nothing.</summary>
    protected override bool IsExpected(string complaint) =>
        complaint.Contains("400 (Bad Request)", StringComparison.Ordinal)
        || complaint.Contains("ERR_CONNECTION_REFUSED", StringComparison.Ordinal)
        || complaint.Contains("WebSocket connection to", StringComparison.Ordinal);

    [BrowserFact]
    public async Task A_meeting_that_is_not_known_is_told_and_so_is_an_address_that_is_none()
    {
        await Page.GotoAsync("/meetings/yalta");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "There is no meeting “yalta”" })).ToBeVisibleAsync();
        await Page.GotoAsync("/meetings/astana-1?at=tomorrow");
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("tomorrow");
    }

    [BrowserFact]
    public async Task A_server_that_goes_away_is_told_and_when_it_is_back_the_page_catches_up()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-22");
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("will not attend");
        await Expect(Page.GetByText("What is recorded elsewhere appears here by itself.")).ToBeVisibleAsync();

        await Site.StopAsync();
        await Expect(Page.GetByRole(AriaRole.Status, new() { Name = "Connection" })).ToContainTextAsync("The server does not answer. What you see is from");
        await Expect(Card("Ahrar al-Sham")).ToBeVisibleAsync();
        await KeepAsync("server-away");

        await Site.StartAsync();
        await Expect(Page.GetByRole(AriaRole.Status, new() { Name = "News" })).ToContainTextAsync("The server is back. What you see is up to date.");
        await Expect(Page.GetByRole(AriaRole.Status, new() { Name = "Connection" })).ToBeEmptyAsync();

        await Site.AskAsync("""
            mutation { record(input: {
              outlets: [{ id: "outlet/example", name: "Example News" }]
              documents: [{ id: "doc/example", outlet: "outlet/example", title: "A change of mind" }]
              claims: [{ participation: { subject: { actor: "ahrar-al-sham" }, meeting: "astana-1", value: WILL_ATTEND }, speaker: "ahrar-al-sham",
                capacity: FIRST_PARTY, statedAt: "2017-01-21", evidence: [{ document: "doc/example" }] }]
            }) { errors { message } } }
            """);
        await Expect(Column("Attending").Locator(".card", new() { HasText = "Ahrar al-Sham" })).ToContainTextAsync("before: staying away");
    }
}
