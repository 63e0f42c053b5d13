using System.Globalization;
using System.Net.Sockets;
using System.Text;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Http.Limits;
using ConflictGraph.Server.Tests.Remembering;

namespace ConflictGraph.Server.Tests.Fuzzing;

/// <summary>
/// Requests that no honest client sends, from a fixed seed. Whatever comes, the server answers in time and never fails inside, and nothing of it stays behind.
/// <c>CONFLICTGRAPH_TEST_HTTP_FUZZ</c> sets how many.
/// </summary>
[Collection(Alone.Collection)]
public sealed class HttpFuzzTests
{
    private const int AtOnce = 4;

    private int _withData;

    /// <summary>Only what is broken takes as long.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    [Fact]
    public async Task No_request_harms_the_server()
    {
        using var folder = new TemporaryFolder();
        await using var api = new Api(
            EmbeddedStore.Open(new EmbeddedOptions { Folder = folder.Path }, TimeProvider.System), sample: "astana-2017", services => services.Configure<RateLimits>(limits => limits.Rate = 0).RememberLittle());
        api.Listen();
        using var client = new HttpClient { BaseAddress = api.ClientOptions.BaseAddress, Timeout = Patience };
        var schema = api.Services.GetRequiredService<ConflictGraphSchema>();
        schema.Initialize();
        var requests = int.Parse(Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_HTTP_FUZZ") ?? "1500", CultureInfo.InvariantCulture);
        // What the first requests leave behind is there to stay: what is compiled, what is remembered.
        await SendAsync(client, schema, 0, requests / 5);
        var before = GC.GetTotalMemory(forceFullCollection: true);

        await SendAsync(client, schema, requests / 5, requests);

        // Who only knocks finds out nothing about the house.
        Assert.InRange(_withData, requests / 5, requests);
        Assert.InRange(GC.GetTotalMemory(forceFullCollection: true) - before, long.MinValue, 64 << 20);
        Assert.Equal("Query", (string?)(await api.DataAsync("{ __typename }"))["__typename"]);
    }

    private Task SendAsync(HttpClient client, ConflictGraphSchema schema, int first, int last) => Parallel.ForEachAsync(
        Enumerable.Range(first, last - first), new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (seed, _) =>
        {
            var random = new Random(seed);
            if (random.Next(10) == 0)
                await TalkNonsenseAsync(client.BaseAddress!, random);
            else
                await SendAsync(client, new RandomRequest(schema, random).Write(), seed);
        });

    private async Task SendAsync(HttpClient client, HttpRequestMessage request, int seed)
    {
        using (request)
        using (var patience = new CancellationTokenSource(Patience))
        using (var response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token))
        {
            // Streams of events may have no end.
            var body = response.Content.Headers.ContentType?.MediaType == "text/event-stream" ? "" : await response.Content.ReadAsStringAsync(patience.Token);
            Assert.True((int)response.StatusCode != 500 && !body.Contains("\"INTERNAL\"", StringComparison.Ordinal), $"Seed {seed}: {body}");
            if (body.Contains("\"data\":{", StringComparison.Ordinal))
                Interlocked.Increment(ref _withData);
        }
    }

    /// <summary>Bytes that are no request, or one that is never finished.</summary>
    private static async Task TalkNonsenseAsync(Uri address, Random random)
    {
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port);
        await using var stream = tcp.GetStream();
        var nonsense = new byte[random.Next(1, 5_000)];
        random.NextBytes(nonsense);
        if (random.Next(2) == 0)
            await stream.WriteAsync(Encoding.ASCII.GetBytes($"POST /graphql HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: {random.Next(10_000)}\r\n\r\n"));
        await stream.WriteAsync(nonsense);
    }
}
