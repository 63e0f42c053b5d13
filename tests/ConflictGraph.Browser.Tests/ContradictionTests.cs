using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>What does not fit together.</summary>
public sealed class ContradictionTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    private ILocator Cards => Page.Locator(".contradiction");

    [BrowserFact]
    public async Task Both_sides_stand_next_to_each_other_with_the_rule_that_settles_it()
    {
        await Page.GotoAsync("/contradictions");
        var card = Cards.Filter(new() { HasText = "Jaysh al-Mujahideen" }).First;
        await Expect(card.GetByRole(AriaRole.Group, new() { Name = "One side" })).ToContainTextAsync("Sources of Shaam Network said on 16 January 2017");
        await Expect(card.GetByRole(AriaRole.Group, new() { Name = "The other side" })).ToContainTextAsync("Political sources of Orient Net said on 22 January 2017");
        await Expect(card).ToContainTextAsync("Settled: Outcomes over intentions.");
        await AssertAccessibleAsync();
        await KeepAsync("contradictions");
        await AssertFitsAsync("contradictions-360", await ShowAsync("/contradictions", new() { ViewportSize = new() { Width = 360, Height = 780 } }));
    }

    [BrowserFact]
    public async Task They_are_narrowed_by_kind_and_by_whether_a_rule_settles_them_and_the_back_button_widens_them()
    {
        await Page.GotoAsync("/contradictions");
        await Expect(Page.GetByText("18 contradictions")).ToBeVisibleAsync();
        await Page.GetByLabel("Kind").SelectOptionAsync("A headline against its own text");
        await Expect(Cards.First).ToContainTextAsync("In the headline: attending");
        await Expect(Cards.First).ToContainTextAsync("In the text: staying away");
        await Page.GetByLabel("Settled").SelectOptionAsync("Settled by a rule");
        Assert.EndsWith("?kind=HEADLINE_VS_BODY&settled=yes", Page.Url, StringComparison.Ordinal);
        await Page.GoBackAsync();
        await Page.GoBackAsync();
        await Expect(Page.GetByText("18 contradictions")).ToBeVisibleAsync();
    }
}
