using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>Everything on one actor, and how one finds it.</summary>
public sealed class ActorTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    [BrowserFact]
    public async Task Its_names_ties_positions_and_claims_stand_on_one_page()
    {
        await Page.GotoAsync("/actors/ahrar-al-sham");
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "Other names" })).ToContainTextAsync("أحرار الشام");
        await Expect(Page.GetByRole(AriaRole.Complementary, new() { Name = "Ties" }).GetByRole(AriaRole.Region, new() { Name = "Sponsors" })).ToContainTextAsync("Turkey");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Positions over the years" })).ToContainTextAsync("did not attend");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "What it said" })).ToContainTextAsync("Ahrar al-Sham announced on 18 January 2017");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "What is said of it" })).ToContainTextAsync("The Levant Front, west Aleppo branch, announced on 26 January 2017");
        await AssertAccessibleAsync();
        await KeepAsync("actor");

        await Page.GetByRole(AriaRole.Link, new() { Name = "Astana, first round" }).First.ClickAsync();
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("Decided by");
        await Page.GoBackAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Ahrar al-Sham", Level = 1 })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_name_in_any_script_is_found_from_anywhere_by_keys_alone()
    {
        await Page.GotoAsync("/meetings/astana-1");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("/");
        await Page.Keyboard.InsertTextAsync("أحرار");
        await Expect(Page.GetByRole(AriaRole.Option).First).ToContainTextAsync("Ahrar al-Sham");
        await AssertAccessibleAsync();
        await KeepAsync("search");
        await Page.Keyboard.PressAsync("ArrowDown");
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Ahrar al-Sham", Level = 1 })).ToBeFocusedAsync();
        await Page.GoBackAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Astana, first round" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_list_of_actors_is_narrowed_by_name_and_kind_and_a_search_has_a_page()
    {
        await Page.GotoAsync("/actors");
        await Page.GetByLabel("Kind").SelectOptionAsync("Coalition");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "High Negotiations Committee" })).ToBeVisibleAsync();
        await Page.GetByLabel("Name").FillAsync("kurdish");
        await Expect(Page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Listitem)).ToHaveCountAsync(1);
        Assert.EndsWith("?kind=COALITION&name=kurdish", Page.Url, StringComparison.Ordinal);
        await AssertAccessibleAsync();

        await Page.GotoAsync("/search?for=Achrar");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Ahrar al-Sham", Exact = true })).ToBeVisibleAsync();
        await AssertAccessibleAsync();
    }

    [BrowserFact]
    public async Task A_source_shows_what_stands_in_it_and_what_was_taken_from_it()
    {
        await Page.GotoAsync("/documents/doc%2Fshaam-2017-01-16");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Claims in it" })).ToContainTextAsync("Sources of Shaam Network said on 16 January 2017");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Taken from it" })).ToContainTextAsync("Jisr TV");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Link, new() { Name = "Shaam Network" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Sources" })).ToContainTextAsync("After the fifth day in Ankara");
        await AssertAccessibleAsync();
    }
}
