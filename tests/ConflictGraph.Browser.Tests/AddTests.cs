using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>From a source to a claim, and how other windows hear of it.</summary>
public sealed class AddTests(Chromium chromium) : ExplorerTest(chromium)
{
    private const string Article = "ASTANA - The rebels wavered until the last day. \"We will come to the second round after all,\" said a commander of Ahrar al-Sham on Monday.";

    [BrowserFact]
    public async Task A_person_pastes_a_source_marks_the_words_checks_and_records_and_another_window_hears_of_it()
    {
        var watcher = await ShowAsync("/meetings/astana-2", new());
        await Expect(watcher.GetByText("What is recorded elsewhere appears here by itself.")).ToBeVisibleAsync();
        await Expect(Card("Ahrar al-Sham", watcher)).ToHaveCountAsync(0);

        await Page.GotoAsync("/add");
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Published by" }).FillAsync("The Example Courier");
        await Page.GetByLabel("Title").FillAsync("A late change of mind");
        await Page.GetByLabel("Address on the web").FillAsync("https://courier.example/late-change");
        await Page.GetByLabel("Published on").FillAsync("2017-02-13");
        await Page.GetByLabel("Language").FillAsync("en");
        var text = Page.GetByLabel("Paste the text");
        await text.FillAsync(Article);
        await text.EvaluateAsync("field => { const begin = field.value.indexOf('We will'); field.focus(); field.setSelectionRange(begin, begin + 42); }");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Take the marked words" }).ClickAsync();
        await Expect(Page.GetByText("We will come to the second round after all", new() { Exact = true })).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Who", Exact = true }).FillAsync("Ahrar");
        await Page.GetByRole(AriaRole.Option, new() { Name = "Ahrar al-Sham" }).First.ClickAsync();
        await Page.GetByLabel("Meeting").SelectOptionAsync("International Meeting on Syria, Astana, second round");
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Said by" }).FillAsync("a commander of Ahrar al-Sham");
        await Page.GetByLabel("Speaking as").SelectOptionAsync("an unnamed third party");
        await AssertAccessibleAsync();

        await Page.GetByRole(AriaRole.Button, new() { Name = "Check what it would change" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "What it would change" })).ToContainTextAsync("Ahrar al-Sham");
        await AssertAccessibleAsync();
        await KeepAsync("add");
        await Expect(Card("Ahrar al-Sham", watcher)).ToHaveCountAsync(0);

        await Page.GetByRole(AriaRole.Button, new() { Name = "Record it" }).ClickAsync();
        await Expect(Card("Ahrar al-Sham", watcher)).ToBeVisibleAsync(new() { Timeout = 2_000 });
        await Expect(watcher.GetByRole(AriaRole.Status, new() { Name = "News" })).ToContainTextAsync("Ahrar al-Sham is now attending");
        await KeepAsync("live", watcher);

        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Recorded" })).ToContainTextAsync("3 things new");
        await Page.GetByRole(AriaRole.Link, new() { Name = "See the meeting on that day" }).ClickAsync();
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("We will come to the second round after all");
    }

    [BrowserFact]
    public async Task What_is_missing_or_not_in_the_text_is_said_before_anything_is_recorded()
    {
        await Page.GotoAsync("/add");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Take the marked words" }).ClickAsync();
        await Expect(Page.GetByText("No words are marked.")).ToBeVisibleAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Check what it would change" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Alert)).ToContainTextAsync("Who published the source?");
        await Page.GetByLabel("Title").FillAsync("It is kept over a reload");
        await Page.ReloadAsync();
        await Expect(Page.GetByLabel("Title")).ToHaveValueAsync("It is kept over a reload");
        await AssertFitsAsync("add-360", await ShowAsync("/add", new() { ViewportSize = new() { Width = 360, Height = 780 } }));
    }
}
