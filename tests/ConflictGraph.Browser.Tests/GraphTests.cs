using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace ConflictGraph.Browser.Tests;

/// <summary>The same meeting as a picture.</summary>
public sealed class GraphTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    private const string Astana = "/graph?around=astana-1&at=2017-01-22";

    private ILocator Picture => Page.GetByRole(AriaRole.Img, new() { NameRegex = new("^Graph of") });

    private ILocator Chosen => Page.GetByRole(AriaRole.Region, new() { Name = "Chosen" });

    private ILocator Listed(string side, string name) => Page.GetByRole(AriaRole.Region, new() { Name = side }).GetByRole(AriaRole.Button, new() { Name = name });

    [BrowserFact]
    public async Task A_meeting_leads_to_its_picture_and_a_list_says_the_same()
    {
        await Page.GotoAsync("/meetings/astana-1?at=2017-01-22");
        await Page.GetByRole(AriaRole.Link, new() { Name = "Show it as a graph" }).ClickAsync();
        await Expect(Picture.Locator("canvas").First).ToBeVisibleAsync();
        await Expect(Listed("Staying away", "Ahrar al-Sham")).ToBeVisibleAsync();
        await Expect(Listed("Contested", "Jaysh al-Mujahideen")).ToBeVisibleAsync();
        await AssertAccessibleAsync();
        await KeepAsync("graph");

        await Page.GoBackAsync();
        await Expect(Card("Ahrar al-Sham")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task A_node_says_why_it_is_tied_and_opens_along_chosen_ties()
    {
        await Page.GotoAsync(Astana);
        await Listed("Staying away", "Ahrar al-Sham").ClickAsync();
        await Expect(Chosen).ToContainTextAsync("Turkey supports it");
        await Chosen.GetByText("Show more: 3 hidden neighbours").ClickAsync();
        await Chosen.GetByLabel("Membership").CheckAsync();
        await Chosen.GetByRole(AriaRole.Button, new() { Name = "Expand" }).ClickAsync();
        await Expect(Listed("Others", "Syrian armed opposition")).ToBeVisibleAsync();
        await Expect(Chosen).ToContainTextAsync("Show more: 2 hidden neighbours");
        Assert.Contains("expand=ahrar-al-sham~MEMBER_OF", Page.Url, StringComparison.Ordinal);
        await AssertAccessibleAsync();

        await Page.GoBackAsync();
        await Expect(Listed("Others", "Syrian armed opposition")).ToHaveCountAsync(0);
    }

    [BrowserFact]
    public async Task A_click_chooses_a_node_a_double_click_opens_it_and_nodes_change_sides_as_days_pass()
    {
        await Page.GotoAsync("/graph?around=astana-1&at=2017-01-21");
        await Expect(Listed("Staying away", "Free Idlib Army")).ToBeVisibleAsync();
        await Page.Mouse.ClickAsync(await PlaceOfAsync("ahrar-al-sham", "x"), await PlaceOfAsync("ahrar-al-sham", "y"));
        await Expect(Chosen).ToContainTextAsync("Ahrar al-Sham");
        await Page.Mouse.DblClickAsync(await PlaceOfAsync("ahrar-al-sham", "x"), await PlaceOfAsync("ahrar-al-sham", "y"));
        await Expect(Chosen).ToContainTextAsync("1 hidden neighbour");
        Assert.Contains("expand=ahrar-al-sham", Page.Url, StringComparison.Ordinal);

        await Page.GetByRole(AriaRole.Button, new() { Name = "Later" }).ClickAsync();
        await Expect(Listed("Attending", "Free Idlib Army")).ToBeVisibleAsync();
    }

    [BrowserFact]
    public async Task The_same_link_shows_the_same_picture()
    {
        await Page.GotoAsync(Astana);
        var (x, y) = (await PlaceOfAsync("iran", "x"), await PlaceOfAsync("iran", "y"));
        await Page.ReloadAsync();
        Assert.Equal((x, y), (await PlaceOfAsync("iran", "x"), await PlaceOfAsync("iran", "y")));
    }

    [BrowserFact]
    public async Task It_finds_a_path_between_two()
    {
        await Page.GotoAsync(Astana + "&select=ahrar-al-sham");
        await Chosen.GetByRole(AriaRole.Button, new() { Name = "Path from here" }).ClickAsync();
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "To" }).FillAsync("Iran");
        await Page.GetByRole(AriaRole.Option, new() { Name = "Iran" }).First.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.List, new() { Name = "Paths" })).ToContainTextAsync("2 steps");
        Assert.Contains("path=ahrar-al-sham,iran", Page.Url, StringComparison.Ordinal);
        await AssertAccessibleAsync();
        await KeepAsync("graph-path");
    }

    [BrowserFact]
    public async Task It_is_saved_for_articles_and_for_programs()
    {
        await Page.GotoAsync(Astana);
        await Expect(Picture.Locator("canvas").First).ToBeVisibleAsync();
        var svg = await SaveAsync("SVG, to edit");
        Assert.Contains("Ahrar al-Sham", svg, StringComparison.Ordinal);
        Assert.Contains("stroke-dasharray", svg, StringComparison.Ordinal);
        Assert.StartsWith("\uFFFDPNG", await SaveAsync("PNG, to show"), StringComparison.Ordinal);
        Assert.Contains("<gexf", await SaveAsync("GEXF, for Gephi"), StringComparison.Ordinal);
    }

    [BrowserFact]
    public async Task It_begins_with_whatever_one_looks_for_and_fits_a_telephone_and_the_dark()
    {
        await Page.GotoAsync("/graph");
        await AssertAccessibleAsync();
        await Page.GetByRole(AriaRole.Combobox, new() { Name = "Begin with" }).FillAsync("Turkey");
        await Page.GetByRole(AriaRole.Option, new() { Name = "Turkey" }).First.ClickAsync();
        await Expect(Page.GetByRole(AriaRole.Heading, new() { Name = "Turkey", Level = 1 })).ToBeVisibleAsync();

        foreach (var (name, options) in new[]
        {
            ("graph-360", new BrowserNewContextOptions { ViewportSize = new() { Width = 360, Height = 780 } }),
            ("graph-2560-dark", new BrowserNewContextOptions { ViewportSize = new() { Width = 2560, Height = 1440 }, ColorScheme = ColorScheme.Dark }),
        })
        {
            var page = await ShowAsync(Astana, options);
            await Expect(page.Locator(".graph-canvas canvas").First).ToBeVisibleAsync();
            await AssertFitsAsync(name, page);
        }
    }

    /// <summary>Where the picture has a node, in pixels of the window.</summary>
    private async Task<float> PlaceOfAsync(string slug, string axis)
    {
        await Expect(Picture.Locator("canvas").First).ToBeVisibleAsync();
        return await Picture.EvaluateAsync<float>(
            "(picture, [slug, axis]) => picture.getBoundingClientRect()[axis] + picture._cyreg.cy.getElementById(slug).renderedPosition(axis)", new[] { slug, axis });
    }

    private async Task<string> SaveAsync(string name)
    {
        var menu = Page.GetByText("Save", new() { Exact = true });
        if (!await Page.GetByRole(AriaRole.Button, new() { Name = name }).IsVisibleAsync())
            await menu.ClickAsync();
        var download = await Page.RunAndWaitForDownloadAsync(() => Page.GetByRole(AriaRole.Button, new() { Name = name }).ClickAsync());
        return await File.ReadAllTextAsync(await download.PathAsync());
    }
}
