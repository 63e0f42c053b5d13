using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>A claim that nobody made.</summary>
public sealed class WhatIfTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    [BrowserFact]
    public async Task A_person_supposes_a_claim_sees_who_would_move_and_shares_the_link()
    {
        await Page.GotoAsync("/what-if");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Who" }).FillAsync("Ahrar al-Sham");
        await Page.GetByRole(AriaRole.Option, new() { Name = "Ahrar al-Sham" }).First.ClickAsync();
        await Page.GetByLabel("Meeting").SelectOptionAsync("International Meeting on Syria, Astana, first round");
        await Page.GetByLabel("Said on").FillAsync("2017-01-21");
        await Page.GetByLabel("Judged on").FillAsync("2017-01-22");
        var outcome = Page.GetByRole(AriaRole.Region, new() { Name = "What would change" });
        await Expect(outcome).ToContainTextAsync("1 actor would move");
        await Expect(outcome).ToContainTextAsync("Ahrar al-Sham announced on 21 January 2017 that it will attend.");
        await AssertAccessibleAsync();
        await KeepAsync("what-if");

        var other = await ShowAsync(Page.Url, new() { ViewportSize = new() { Width = 360, Height = 780 } });
        await Expect(other.GetByText("1 actor would move")).ToBeVisibleAsync();
        await AssertFitsAsync("what-if-360", other);
        var stands = await Site.AskAsync("""{ meeting(id: "astana-1", at: "2017-01-22") { position(actor: "ahrar-al-sham") { side } } }""");
        Assert.Equal("STAYING_AWAY", (string)stands["meeting"]!["position"]!["side"]!);
    }

    [BrowserFact]
    public async Task A_supposed_word_on_a_whole_coalition_that_changes_nothing_says_why()
    {
        await Page.GotoAsync("/what-if?actor=syrian-armed-opposition&of=ALL&meeting=astana-1&value=WILL_ATTEND&by=EDITORIAL&said=2017-01-21&at=2017-01-22");
        await Expect(Page.GetByLabel("Spoken of")).ToHaveValueAsync("ALL");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "What would change" })).ToContainTextAsync("Nobody would move");
        await Page.GetByLabel("Supposed position").SelectOptionAsync("will not attend");
        Assert.Contains("value=WILL_NOT_ATTEND", Page.Url, StringComparison.Ordinal);
        await Page.GoBackAsync();
        await Expect(Page.GetByLabel("Supposed position")).ToHaveValueAsync("WILL_ATTEND");
    }
}
