using System.Text.Json.Nodes;
using ConflictGraph.Server.Tests.Access;

namespace ConflictGraph.Server.Tests.Operating;

/// <summary>By what an answer and an entry in the log are found together.</summary>
public sealed class RequestIdTests
{
    [Theory]
    [InlineData("8f7e-42.proxy_1", true)]
    [InlineData("has spaces", false)]
    [InlineData("<script>", false)]
    [InlineData("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    public async Task A_client_may_bring_its_own_id_if_it_looks_like_one(string given, bool isKept)
    {
        await using var api = new Api(World.Small());
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/live");
        request.Headers.TryAddWithoutValidation("X-Request-Id", given);
        using var response = await api.CreateClient().SendAsync(request);

        var id = Assert.Single(response.Headers.GetValues("X-Request-Id"));
        Assert.Equal(isKept, id == given);
        Assert.NotEmpty(id);
    }

    [Fact]
    public async Task What_went_wrong_in_the_server_names_the_request()
    {
        var store = World.Small();
        await using var api = new Api(store);
        using var client = api.CreateClient();
        client.DefaultRequestHeaders.Add("X-Request-Id", "mine-1");
        store.Failure = new InvalidOperationException("secret");

        var asked = await Asked.PostAsync(client, "{ actors { nodes { id } } }");

        Assert.Equal("INTERNAL", asked.Code);
        Assert.EndsWith(" of request mine-1.", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_log_for_programs_is_JSON_line_by_line()
    {
        using var folder = new TemporaryFolder();
        var (exitCode, lines) = await LogAsync("--data", folder.Path, "--log", "json", "--urls", "http://127.0.0.1:0");

        Assert.Equal(0, exitCode);
        Assert.NotEmpty(lines);
        Assert.All(lines, line => Assert.NotNull(JsonNode.Parse(line)!["Timestamp"]));
        Assert.Contains(lines, line => ((string?)JsonNode.Parse(line)!["Message"])?.StartsWith("ConflictGraph is ready at", StringComparison.Ordinal) == true);
    }

    [Theory]
    [InlineData("X-Content-Type-Options", "nosniff")]
    [InlineData("Referrer-Policy", "no-referrer")]
    [InlineData("X-Frame-Options", "DENY")]
    [InlineData("Cross-Origin-Resource-Policy", "same-origin")]
    public async Task Every_answer_is_kept_out_of_other_pages(string header, string value)
    {
        await using var guarded = new Guarded("keys");
        foreach (var path in new[] { "/health/live", "/graphql?query={rules{id}}", "/journal", "/no-such-thing" })
        {
            using var response = await guarded.Client().GetAsync(path);
            Assert.Equal(value, Assert.Single(response.Headers.GetValues(header)));
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    private static async Task<(int ExitCode, List<string> Lines)> LogAsync(params string[] arguments)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var server = System.Diagnostics.Process.Start(new System.Diagnostics.ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. arguments]) { RedirectStandardOutput = true })!;
        var lines = new List<string>();
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            lines.Add(line);
            if (line.Contains("is ready at", StringComparison.Ordinal))
                System.Diagnostics.Process.Start("kill", ["-TERM", server.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]).Dispose();
        }
        await server.WaitForExitAsync(patience.Token);
        return (server.ExitCode, lines);
    }
}
