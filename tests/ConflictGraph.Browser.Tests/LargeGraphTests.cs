using System.Globalization;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>A picture of two thousand.</summary>
public sealed class LargeGraphTests(Chromium chromium) : ExplorerTest(chromium)
{
    private const int Actors = 2_000;

    private const string MedianFrame = """
        async () => {
            const times = [];
            let before = performance.now();
            for (let frame = 0; frame < 90; frame++) {
                const now = await new Promise(requestAnimationFrame);
                times.push(now - before);
                before = now;
            }
            return times.sort((one, other) => one - other)[45];
        }
        """;

    [BrowserFact]
    public async Task Two_thousand_nodes_move_at_thirty_frames_a_second()
    {
        await RecordAsync();
        await Page.GotoAsync($"/graph?around=congress&first={Actors + 1}");
        await Expect(Page.GetByRole(AriaRole.Img, new() { NameRegex = new($"^Graph of {(Actors + 1).ToString("N0", CultureInfo.InvariantCulture)} nodes") })).ToBeVisibleAsync();
        var place = (await Page.Locator(".graph-canvas canvas").First.BoundingBoxAsync())!;
        await KeepAsync("graph-2000");

        await Page.Mouse.MoveAsync(place.X + 40, place.Y + 40);
        await Page.Mouse.DownAsync();
        var measured = Page.EvaluateAsync<double>(MedianFrame);
        for (var step = 0; !measured.IsCompleted; step++)
            await Page.Mouse.MoveAsync(place.X + 40 + (step % 100), place.Y + 40 + (step % 60));
        await Page.Mouse.UpAsync();
        Assert.InRange(await measured, 0, 1000 / 30.0);
    }

    private Task RecordAsync()
    {
        var evidence = new[] { new { document = "doc/list" } };
        object On(int actor, object statement) => new Dictionary<string, object>
        {
            [actor < 0 ? "relation" : "participation"] = statement,
            ["capacity"] = "EDITORIAL",
            ["statedAt"] = "2017-12-01",
            ["evidence"] = evidence,
        };
        var everybody = Enumerable.Range(0, Actors).ToArray();
        return Site.AskAsync("mutation ($input: RecordInput!) { record(input: $input) { errors { message } } }", new
        {
            input = new
            {
                outlets = new[] { new { id = "outlet/list", name = "A list" } },
                documents = new[] { new { id = "doc/list", outlet = "outlet/list", title = "Who comes" } },
                meetings = new[] { new { id = "congress", name = "A congress of two thousand", starts = "2018-01-01" } },
                actors = everybody.Select(each => new { id = $"actor-{each}", kind = "FACTION", name = $"Faction number {each}" }),
                claims = everybody
                    .Select(each => On(each, new { subject = new { actor = $"actor-{each}" }, meeting = "congress", value = each % 3 == 0 ? "WILL_NOT_ATTEND" : "WILL_ATTEND" }))
                    .Concat(everybody.Skip(1).Select(each => On(-1, new { from = $"actor-{each}", to = $"actor-{each / 2}", kind = "ALLIED" }))),
            },
        });
    }
}
