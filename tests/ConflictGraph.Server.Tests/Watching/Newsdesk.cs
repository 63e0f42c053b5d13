using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Nodes;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Server.Tests.Watching;

/// <summary>A server with some actors, a coalition and two meetings; short ways to write, and to watch in the same process.</summary>
public sealed class Newsdesk : IAsyncDisposable
{
    public const string Positions = "subscription ($meeting: ID, $actor: ID, $after: String) { positionChanged(meeting: $meeting, actor: $actor, after: $after) "
        + "{ cursor change { actor { slug } meeting { slug name } before { side } after { side } because recordedAt } } }";

    public const string Claims = "subscription ($meeting: ID, $about: ID, $after: String) { claimRecorded(meeting: $meeting, about: $about, after: $after) "
        + "{ cursor claim { slug sentence } } }";

    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);
    private readonly TemporaryFolder _folder = new();

    /// <param name="overSockets">True for a server that others reach, too.</param>
    public Newsdesk(Action<IServiceCollection>? configure = null, bool overSockets = false)
    {
        Api = new Api(EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder.Path }, Clock), configure: configure);
        if (overSockets)
            Api.Listen();
    }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public Api Api { get; }

    public static async Task<Newsdesk> OpenAsync()
    {
        var desk = new Newsdesk();
        await desk.FillAsync();
        return desk;
    }

    /// <summary>Records the things that the claims of tests name.</summary>
    public Task FillAsync() => RecordAsync(
            """
            outlets: [{ id: "afp", name: "AFP" }], documents: [{ id: "report", outlet: "afp", title: "Report" }]
            actors: [{ id: "a", kind: FACTION, name: "Ahrar" }, { id: "b", kind: FACTION, name: "Brigade" }, { id: "c", kind: FACTION, name: "Corps" },
              { id: "all", kind: COALITION, name: "The opposition" }, { id: "x", kind: PERSON, name: "Xavier" }]
            meetings: [{ id: "astana", name: "Astana talks", starts: "2017-01-23" }, { id: "geneva", name: "Geneva talks", starts: "2017-02-23" },
              { id: "last", name: "The last talks" }]
            """);

    public Task RecordAsync(string input) => MutateAsync("record", $"{{ {input} }}");

    /// <summary>Records that an actor does something about a meeting.</summary>
    public Task SayAsync(string id, string actor, string value, string meeting = "astana", string said = "2017-01-16") =>
        RecordAsync($"claims: [{Said(id, actor, value, meeting, said)}]");

    public static string Said(string id, string actor, string value, string meeting = "astana", string said = "2017-01-16") =>
        $$"""
        { id: "{{id}}", participation: { subject: { actor: "{{actor}}" }, meeting: "{{meeting}}", value: {{value}} }
          capacity: THIRD_PARTY_NAMED, speaker: "x", statedAt: "{{said}}", evidence: [{ document: "report" }] }
        """;

    /// <summary>Writes, and fails where anything is wrong with it.</summary>
    public async Task MutateAsync(string mutation, string input)
    {
        var data = await Api.DataAsync($$"""mutation { {{mutation}}(input: {{input}}) { errors { code message path } } }""");
        Assert.Equal("[]", data[mutation]!["errors"]!.ToJsonString());
    }

    /// <summary>The first so many events of a subscription, as soon as they come.</summary>
    public async Task<List<JsonNode>> WatchAsync(string subscription, int count, object? variables = null)
    {
        var seen = new List<JsonNode>();
        using var patience = new CancellationTokenSource(Patience);
        await foreach (var next in FollowAsync(subscription, variables, patience.Token))
        {
            seen.Add(next);
            if (seen.Count == count)
                return seen;
        }
        throw new InvalidOperationException("The subscription has ended.");
    }

    /// <summary>The events of a subscription without end, each as the fields that were asked for.</summary>
    public async IAsyncEnumerable<JsonNode> FollowAsync(
        string subscription, object? variables, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var serializer = Api.Services.GetRequiredService<IGraphQLTextSerializer>();
        var request = new GraphQLRequest { Query = subscription, Variables = serializer.Deserialize<Inputs>(JsonSerializer.Serialize(variables ?? new { })) };
        await using var answers = await Api.Services.GetRequiredService<Execution>().WatchAsync(request, Caller.Trusted, resumeAfter: null, cancellation);
        Assert.Null(answers.First.Errors?.FirstOrDefault()?.Message);
        await foreach (var next in answers.Events!.WithCancellation(cancellation))
        {
            var answer = JsonNode.Parse(serializer.Serialize(next.Result))!;
            Assert.Null(answer["errors"]?.ToJsonString());
            var told = answer["data"]!.AsObject().Single().Value!;
            Assert.Equal(next.Cursor, (string?)told["cursor"]);
            yield return told;
        }
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        _folder.Dispose();
    }
}
