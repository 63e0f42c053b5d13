using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace ConflictGraph.Browser.Tests;

/// <summary>Banana Cake Pop as served by the server itself.</summary>
public sealed class IdeTests(Chromium chromium, Sample sample) : ReadingTest(chromium, sample)
{
    /// <summary>It asks for its service worker, which is not served.</summary>
    protected override bool IsExpected(string complaint) => complaint.Contains("404", StringComparison.Ordinal);

    [BrowserFact]
    public async Task It_opens_runs_an_example_and_shows_the_schema_without_leaving_the_origin()
    {
        await Page.GotoAsync("/graphql");
        Assert.EndsWith("/graphql/", Page.Url, StringComparison.Ordinal);

        await Page.GetByText("Create Document").ClickAsync();
        await Page.GetByText("query WhoAttends").First.WaitForAsync();
        await Page.GetByRole(AriaRole.Button, new() { Name = "Run", Exact = true }).ClickAsync();
        await Page.GetByText("nine factions and one person are expected to attend").First.WaitForAsync();
        await KeepAsync("ide");

        await Page.GetByText("Schema Reference").ClickAsync();
        await Page.GetByText("Everything below the root is read in one snapshot").First.WaitForAsync();
        await KeepAsync("ide-schema");
    }

    [BrowserFact]
    public async Task A_browser_is_led_to_it_and_other_clients_are_not()
    {
        using var client = new HttpClient(new HttpClientHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(Site.Address) };
        using var browser = await client.SendAsync(Asking("/graphql", "text/html"));
        using var script = await client.SendAsync(Asking("/graphql", "*/*"));
        using var query = await client.SendAsync(Asking("/graphql?query=%7Brules%7Bid%7D%7D", "text/html,application/xhtml+xml,*/*;q=0.8"));
        using var worker = await client.SendAsync(Asking("/graphql/service-worker.js", "*/*"));
        using var licence = await client.SendAsync(Asking("/graphql/LICENSE", "*/*"));

        Assert.Equal(HttpStatusCode.Redirect, browser.StatusCode);
        Assert.Equal("/graphql/", browser.Headers.Location?.OriginalString);
        Assert.Equal(HttpStatusCode.BadRequest, script.StatusCode);
        Assert.Equal(HttpStatusCode.OK, query.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, worker.StatusCode);
        Assert.Contains("ChilliCream License", await licence.Content.ReadAsStringAsync());
    }

    [BrowserFact]
    public async Task Every_example_is_an_operation_of_the_new_document()
    {
        using var client = new HttpClient { BaseAddress = new Uri(Site.Address) };
        var configuration = JsonNode.Parse(await client.GetStringAsync("/graphql/bcp-config.json"))!;
        var document = (string)configuration["graphQLDocument"]!;

        Assert.True((bool)configuration["disableTelemetry"]!);
        foreach (var name in new[] { "query WhoAttends {", "query TwoMoments {", "mutation Record {", "mutation Retract {", "query WhatIf {" })
            Assert.Contains(name, document, StringComparison.Ordinal);
    }

    private static HttpRequestMessage Asking(string path, string accept) =>
        new(HttpMethod.Get, path) { Headers = { { "Accept", accept } } };
}
