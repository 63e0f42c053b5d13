using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>Names that are written from right to left.</summary>
public sealed class RightToLeftTests(Chromium chromium) : ExplorerTest(chromium)
{
    private const string Name = "فيلق الشام - القاطع الشمالي (الفرقة 101)";

    [BrowserFact]
    public async Task A_name_from_right_to_left_runs_that_way_on_cards_pages_and_in_the_graph()
    {
        await Site.AskAsync("mutation ($input: RecordInput!) { record(input: $input) { errors { message } } }", new
        {
            input = new
            {
                outlets = new[] { new { id = "outlet/sahifa", name = "صحيفة" } },
                documents = new[] { new { id = "doc/khabar", outlet = "outlet/sahifa", title = "من يذهب إلى أستانة؟", language = "ar" } },
                actors = new[] { new { id = "north", kind = "FACTION", name = Name } },
                claims = new[]
                {
                    new
                    {
                        participation = new { subject = new { actor = "north" }, meeting = "astana-2", value = "WILL_NOT_ATTEND" },
                        capacity = "EDITORIAL",
                        statedAt = "2017-02-14",
                        evidence = new[] { new { document = "doc/khabar", quote = "\"لن نذهب\"" } },
                    },
                },
            },
        });

        var page = await ShowAsync("/meetings/astana-2?open=north", new() { ViewportSize = new() { Width = 360, Height = 780 } });
        await Expect(Card(Name, page)).ToContainTextAsync("Decided by");
        Assert.Equal("rtl", await Card(Name, page).GetByRole(AriaRole.Heading, new() { Level = 3 }).EvaluateAsync<string>("heading => getComputedStyle(heading).direction"));
        await AssertAccessibleAsync(page);
        await AssertFitsAsync("right-to-left-360", page);

        await Page.GotoAsync("/actors/north");
        Assert.Equal("rtl", await Page.GetByRole(AriaRole.Heading, new() { Level = 1 }).EvaluateAsync<string>("heading => getComputedStyle(heading).direction"));
        await AssertAccessibleAsync();
        await KeepAsync("right-to-left");

        await Page.GotoAsync("/graph?around=north");
        await Expect(Page.GetByRole(AriaRole.Button, new() { Name = Name })).ToBeVisibleAsync();
    }
}
