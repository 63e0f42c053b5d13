using System.Diagnostics;
using System.Globalization;
using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>Each hostile request is sent to a real server, which answers as it has to, soon, and without much memory; and serves others afterwards.</summary>
public sealed class HostileTests(HostileTests.Server server) : IClassFixture<HostileTests.Server>
{
    private static readonly Dictionary<string, Hostile> Corpus = HostileDocuments.All.Concat(HostileRequests.All).ToDictionary(hostile => hostile.Name);

    public static TheoryData<string> Names => [.. Corpus.Keys];

    [Fact]
    public void There_are_enough_of_them() => Assert.InRange(Corpus.Count, 60, int.MaxValue);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_hostile_request_is_answered_within_its_bounds(string name)
    {
        var hostile = Corpus[name];
        using var request = hostile.Request();
        server.ForgetPeak();
        var (before, watch) = (server.Memory("VmRSS"), Stopwatch.StartNew());

        using var response = await server.Client.SendAsync(request);
        var body = await response.Content.ReadAsStringAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, hostile.Seconds);
        Assert.Equal((hostile.Status, hostile.Code), ((int)response.StatusCode, CodeIn(body)));
        Assert.InRange(body.Length, 0, 200_000);
        Assert.InRange(server.Memory("VmHWM") - before, double.MinValue, hostile.Megabytes);
        using var next = await server.Client.SendAsync(Protocol.Requests.PostJson(new { query = "{ __typename }" }));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await next.Content.ReadAsStringAsync());
    }

    private static string? CodeIn(string body) => body.StartsWith('{') ? (string?)JsonNode.Parse(body)!["errors"]?[0]?["extensions"]?["code"] : null;

    /// <summary>A server in a process of its own, whose memory can be looked at.</summary>
    public sealed class Server : IAsyncLifetime
    {
        private readonly TemporaryFolder _folder = new();
        private ServerProcess _process = null!;

        public HttpClient Client { get; private set; } = null!;

        public async Task InitializeAsync()
        {
            _process = await ServerProcess.StartWithAsync("--data", _folder.Path);
            Client = new HttpClient { BaseAddress = _process.Address };
        }

        public async Task DisposeAsync()
        {
            Client.Dispose();
            await _process.StopAsync();
            _process.Dispose();
            _folder.Dispose();
        }

        /// <summary>Lets the peak begin at what is used now.</summary>
        public void ForgetPeak() => File.WriteAllText($"/proc/{_process.Id}/clear_refs", "5");

        /// <summary>The memory of the process, in MB.</summary>
        public double Memory(string kind) =>
            double.Parse(File.ReadLines($"/proc/{_process.Id}/status").First(line => line.StartsWith(kind, StringComparison.Ordinal)).Split(':')[1].Replace("kB", "", StringComparison.Ordinal), CultureInfo.InvariantCulture) / 1024;
    }
}
