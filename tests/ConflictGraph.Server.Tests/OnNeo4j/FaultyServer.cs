using System.Net;
using System.Text.Json.Nodes;
using ConflictGraph.Neo4j;
using ConflictGraph.Server.GraphQL.Reading;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>A server that comes to a Neo4j by a way on which things go wrong.</summary>
internal sealed class FaultyServer : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);
    private readonly Neo4jStore _store;
    private readonly HttpClient _client;
    private readonly JsonNode? _right;

    private FaultyServer(Neo4jStore store, JsonNode? right)
    {
        (_store, _right) = (store, right);
        // What is remembered is answered rightly without the store.
        Api = new Api(store, configure: services => services.Configure<AnswerOptions>(options => options.AnswerCache = 0).Configure<ReadingOptions>(options => options.VerdictCache = 0));
        _client = Api.CreateClient();
    }

    public Api Api { get; }

    /// <param name="right">What the question is answered with as long as nothing is wrong.</param>
    public static FaultyServer Open(Neo4jOptions options, JsonNode? right) => new(Neo4jStore.Open(options), right);

    /// <summary>Records the world over a way without faults, which also has every statement planned, and gives the answer to the question.</summary>
    public static async Task<JsonNode> PrepareAsync(INeo4j neo4j)
    {
        await using var direct = Open(neo4j.Options(), null);
        await direct.RecoversAsync();
        await direct.AcknowledgedAsync(Notes.World);
        await direct.AcknowledgedAsync(Notes.Input("first"));
        await direct.Api.DataAsync(Notes.Parts("first"));
        return await direct.Api.DataAsync(Notes.Question);
    }

    /// <summary>Every question is answered with the one plain error, and the server says that it is not ready.</summary>
    public async Task IsDownAsync()
    {
        var (code, message) = await Api.ErrorAsync(Notes.Question);
        Assert.Equal("STORE_UNAVAILABLE", code);
        Assert.DoesNotContain("password '", message, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.ServiceUnavailable, await ReadyAsync());
    }

    /// <summary>Every question is answered rightly.</summary>
    public async Task IsUpAsync()
    {
        Assert.Equal(_right!.ToJsonString(), (await Api.DataAsync(Notes.Question)).ToJsonString());
        Assert.Equal(HttpStatusCode.OK, await ReadyAsync());
    }

    /// <summary>Says that it is ready after a while, without being started anew.</summary>
    public async Task RecoversAsync()
    {
        using var patience = new CancellationTokenSource(Patience);
        // A server does not tell when it becomes ready; it is asked.
        while (await ReadyAsync() != HttpStatusCode.OK)
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);
    }

    /// <summary>A write that is refused with the one plain error.</summary>
    public async Task IsRefusedAsync(object input) => Assert.Equal("STORE_UNAVAILABLE", (await Api.ErrorAsync(Notes.Record, new { input })).Code);

    /// <returns>The version that it made.</returns>
    public async Task<int> AcknowledgedAsync(object input)
    {
        var recorded = (await Api.DataAsync(Notes.Record, new { input }))["record"]!;
        Assert.Equal("[]", recorded["errors"]!.ToJsonString());
        return int.Parse((string)recorded["dataVersion"]!["id"]!, System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>How many of the parts of a record are there: all or none.</summary>
    public async Task<bool> HasAsync(string name)
    {
        var parts = (await Api.DataAsync(Notes.Parts(name))).AsObject().Count(part => part.Value is not null);
        Assert.True(parts is 0 or 4, $"{parts} of 4 parts of {name} are there.");
        return parts == 4;
    }

    public async ValueTask DisposeAsync()
    {
        _client.Dispose();
        await Api.DisposeAsync();
        await _store.DisposeAsync();
    }

    private async Task<HttpStatusCode> ReadyAsync()
    {
        using var response = await _client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        return response.StatusCode;
    }
}
