using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>A meeting as the days pass, and as it was known.</summary>
public sealed class TimeTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    private ILocator Slider => Page.GetByRole(AriaRole.Slider, new() { Name = "Moment" });

    private ILocator Today => Page.Locator(".time-now");

    [BrowserFact]
    public async Task The_slider_stops_where_answers_change_and_cards_move_between_the_columns()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-21");
        await Expect(Column("Staying away").Locator(".card", new() { HasText = "Free Idlib Army" })).ToBeVisibleAsync();

        await Slider.FocusAsync();
        await Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Today).ToHaveTextAsync("22 January 2017");
        await Expect(Slider).ToHaveAttributeAsync("aria-valuetext", "22 January 2017");
        var card = Column("Attending").Locator(".card", new() { HasText = "Free Idlib Army" });
        await Expect(card).ToContainTextAsync("before: staying away");
        Assert.EndsWith("at=2017-01-22T00:00Z", Page.Url, StringComparison.Ordinal);

        await Page.GoBackAsync();
        await Expect(Column("Staying away").Locator(".card", new() { HasText = "Free Idlib Army" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task It_plays_through_the_days()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-02");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Play" }).ClickAsync();
        await Expect(Today).ToHaveTextAsync("10 January 2017");
        await Expect(Today).ToHaveTextAsync("14 January 2017");
        await Page.GetByRole(AriaRole.Button, new() { Name = "Pause" }).ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = "Play" })).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task It_lists_who_moved_between_two_days_and_a_link_says_the_same()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-22");
        await Page.GetByRole(AriaRole.Button, new() { Name = "What changed between two days" }).ClickAsync();
        await Page.GetByLabel("From").SelectOptionAsync("18 January 2017");
        var list = Page.GetByRole(AriaRole.Region, new() { Name = "What changed" });
        var change = list.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "Free Idlib Army" }).First;
        await Expect(change).ToContainTextAsync("staying away");
        await Expect(change).ToContainTextAsync("attending");
        await AssertAccessibleAsync();
        await KeepAsync("changes");

        var other = await ShowAsync(Page.Url, new());
        await Expect(other.GetByRole(AriaRole.Region, new() { Name = "What changed" })).ToContainTextAsync("Free Idlib Army");
    }

    [BrowserFact]
    public async Task As_known_on_a_day_leaves_out_what_was_recorded_later()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-24");
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("did not attend");
        await Page.GetByLabel("As known on").CheckAsync();
        await Page.GetByLabel("The day whose knowledge counts").FillAsync("2017-01-16");
        await Expect(Page.GetByText("What was recorded after 16 January 2017 is left out.")).ToBeVisibleAsync();
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("will not attend");
        Assert.EndsWith("knownAt=2017-01-16", Page.Url, StringComparison.Ordinal);

        await Page.GetByLabel("As known on").UncheckAsync();
        await Expect(Card("Ahrar al-Sham")).ToContainTextAsync("did not attend");
    }
}
