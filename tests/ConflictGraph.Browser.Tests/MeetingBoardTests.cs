using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>Two sides of a meeting, and why each actor stands where it does.</summary>
public sealed class MeetingBoardTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    [BrowserFact]
    public async Task A_person_picks_a_meeting_and_reads_why_an_actor_stays_away()
    {
        await Page.GotoAsync("/");
        await AssertAccessibleAsync();
        await KeepAsync("meetings");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Astana, first round" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "International Meeting on Syria, Astana, first round" })).ToBeFocusedAsync();
        await Expect(Column("Attending").GetByRole(AriaRole.Button, new() { Name = "Jaysh al-Islam" })).ToBeVisibleAsync();

        await Page.GotoAsync("/meetings/astana-1?at=2017-01-18");
        await Column("Staying away").GetByRole(AriaRole.Button, new() { Name = "Ahrar al-Sham" }).ClickAsync();
        var card = Card("Ahrar al-Sham");
        await Expect(card).ToContainTextAsync("Ahrar al-Sham announced on 18 January 2017 that it will not attend.");
        await Expect(card).ToContainTextAsync("Specific over collective. A claim that names the actor defeats every claim on a group");
        await Expect(card.GetByRole(AriaRole.Region, new() { Name = "Claims for it" })).ToContainTextAsync("3 independent origins");
        await Expect(card.GetByRole(AriaRole.Region, new() { Name = "Claims against it" }))
            .ToContainTextAsync("Mohammad Alloush said on 16 January 2017 that all members of the Syrian armed opposition will attend");

        var first = card.Locator("article", new() { HasText = "Ahrar al-Sham announced on 18 January 2017" });
        await Expect(first).ToContainTextAsync("Decision of the Shura council on Astana");
        await first.GetByText("5 copies of the same").ClickAsync();
        await Expect(first.GetByRole(AriaRole.Link, new() { Name = "Ahrar al-Sham not to take part in Astana (copy)" }))
            .ToHaveAttributeAsync("href", "https://english.almanar.com.lb/169486");
        await AssertAccessibleAsync();
        await KeepAsync("meeting-open");
    }

    [BrowserFact]
    public async Task Groups_come_first_and_people_on_demand()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-18");
        await Expect(Column("Attending").Locator(".card")).ToHaveCountAsync(11);
        await Expect(Card("Mohammad Alloush")).ToHaveCountAsync(0);
        await Page.GetByLabel("People too (1 person)").CheckAsync();
        await Expect(Card("Mohammad Alloush")).ToBeVisibleAsync();
        await Page.GoBackAsync();
        await Expect(Card("Mohammad Alloush")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task It_tells_whose_chair_is_empty()
    {
        await Page.GotoAsync("/meetings/ankara-2017-01");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Whose chair is empty" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Empty chairs" })).ToContainTextAsync("The Sultan Murad Division is supported by Turkey");
        Assert.EndsWith("?chairs=1", Page.Url, StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task A_link_shows_the_same_card_open_and_the_back_button_closes_it()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-18");
        await Column("Attending").GetByRole(AriaRole.Button, new() { Name = "Jaysh al-Islam" }).ClickAsync();
        await Expect(Card("Jaysh al-Islam")).ToContainTextAsync("Decided by");
        Assert.EndsWith("/meetings/astana-1?at=2017-01-18&open=jaysh-al-islam", Page.Url, StringComparison.Ordinal);

        var other = await ShowAsync(Page.Url, new());
        await Expect(Card("Jaysh al-Islam", other)).ToContainTextAsync("Decided by");

        await Page.GoBackAsync();
        await Expect(Card("Jaysh al-Islam")).Not.ToContainTextAsync("Decided by");
    }

    [BrowserFact]
    public async Task It_fits_a_telephone_and_a_wall_in_light_and_in_dark()
    {
        const string Address = "/meetings/astana-1?at=2017-01-18";
        foreach (var width in new[] { 360, 1280, 2560 })
        {
            var page = await ShowAsync(Address, new() { ViewportSize = new() { Width = width, Height = width > 1000 ? width * 9 / 16 : 780 } });
            await Expect(Card("Ahrar al-Sham", page)).ToBeVisibleAsync();
            await AssertFitsAsync($"meeting-{width}", page);
        }
        var dark = await ShowAsync(Address, new() { ColorScheme = ColorScheme.Dark });
        await Expect(Card("Ahrar al-Sham", dark)).ToBeVisibleAsync();
        await AssertAccessibleAsync(dark);
        await KeepAsync("meeting-dark", dark);
    }
}
