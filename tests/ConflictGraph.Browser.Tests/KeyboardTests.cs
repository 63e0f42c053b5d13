using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>A visit without a mouse.</summary>
public sealed class KeyboardTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    private const int MostTabs = 60;

    [BrowserFact]
    public async Task A_person_with_a_keyboard_alone_picks_a_meeting_moves_through_time_reads_claims_and_steers_the_graph()
    {
        await Page.GotoAsync("/");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Astana, first round" })).ToBeVisibleAsync();
        await Page.Keyboard.PressAsync("Tab");
        await Expect(Page.GetByRole(AriaRole.Link, new() { Name = "Skip to the content" })).ToBeFocusedAsync();
        await Page.Keyboard.PressAsync("Enter");
        await TabToAsync(Page.GetByRole(AriaRole.Link, new() { Name = "Astana, first round" }));
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Level = 1 })).ToBeFocusedAsync();

        await TabToAsync(Page.GetByRole(AriaRole.Slider, new() { Name = "Moment" }));
        await Page.Keyboard.PressAsync("Home");
        await Expect(Page.Locator(".time-now")).ToHaveTextAsync("2 January 2017");
        await Page.Keyboard.PressAsync("End");
        await Expect(Page.Locator(".time-now")).ToHaveTextAsync("Now");

        await TabToAsync(Card("Ahl al-Sham").GetByRole(AriaRole.Button));
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Card("Ahl al-Sham")).ToContainTextAsync("Decided by");
        await Page.Keyboard.PressAsync("Space");
        await Expect(Card("Ahl al-Sham")).Not.ToContainTextAsync("Decided by");

        await Page.GotoAsync("/graph?around=astana-1&at=2017-01-22");
        var picture = Page.GetByRole(AriaRole.Img, new() { NameRegex = new("^Graph of") });
        await Expect(picture.Locator("canvas").First).ToBeVisibleAsync();
        await TabToAsync(picture);
        foreach (var key in new[] { "+", "ArrowLeft", "-", "0" })
            await Page.Keyboard.PressAsync(key);
        await TabToAsync(Page.GetByRole(AriaRole.Region, new() { Name = "Staying away" }).GetByRole(AriaRole.Button, new() { Name = "Ahrar al-Sham" }));
        await Page.Keyboard.PressAsync("Enter");
        await Expect(Page.GetByRole(AriaRole.Region, new() { Name = "Chosen" })).ToContainTextAsync("Turkey supports it");
    }

    private async Task TabToAsync(ILocator target)
    {
        for (var tabs = 0; tabs < MostTabs; tabs++)
        {
            await Page.Keyboard.PressAsync("Tab");
            if (await target.EvaluateAsync<bool>("element => element === document.activeElement"))
                return;
        }
        Assert.Fail($"{MostTabs} times Tab do not lead to {target}.");
    }
}
