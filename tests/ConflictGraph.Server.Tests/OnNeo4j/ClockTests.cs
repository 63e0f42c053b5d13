using System.Globalization;
using ConflictGraph.Neo4j;
using ConflictGraph.Testing;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>Two servers whose clocks are ten minutes apart, on one database.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class ClockTests
{
    [StoreFact]
    public async Task Time_never_runs_backwards_and_is_the_databases()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        await using var early = new ServerWithClock(neo4j, TimeSpan.FromMinutes(-5));
        await using var late = new ServerWithClock(neo4j, TimeSpan.FromMinutes(5));
        var times = new List<DateTimeOffset> { await early.RecordAsync(Notes.World) };
        for (var i = 0; i < 4; i++)
        {
            times.Add(await late.RecordAsync(Notes.Input($"late-{i}")));
            times.Add(await early.RecordAsync(Notes.Input($"early-{i}")));
        }
        Assert.Equal(times.Distinct().Order(), times);
        Assert.All(times, time => Assert.True((time - TimeProvider.System.GetUtcNow()).Duration() < TimeSpan.FromMinutes(2), time.ToString(CultureInfo.InvariantCulture)));
        const string question = """{ meeting(id: "astana", at: "2018") { attending { actor { slug } } } }""";
        Assert.Equal(await early.AnswerAsync(question), await late.AnswerAsync(question));
    }

    private sealed class ServerWithClock : IAsyncDisposable
    {
        private const string Record = "mutation ($input: RecordInput!) { record(input: $input) { dataVersion { recordedAt } errors { message } } }";
        private readonly Neo4jStore _store;
        private readonly Api _api;

        public ServerWithClock(INeo4j neo4j, TimeSpan isOff)
        {
            _store = Neo4jStore.Open(neo4j.Options());
            var clock = new FakeTimeProvider(TimeProvider.System.GetUtcNow() + isOff);
            _api = new Api(_store, configure: services => services.RemoveAll<TimeProvider>().AddSingleton<TimeProvider>(clock));
        }

        public async Task<DateTimeOffset> RecordAsync(object input)
        {
            await _store.RefreshAsync(default);
            var recorded = (await _api.DataAsync(Record, new { input }))["record"]!;
            Assert.Equal("[]", recorded["errors"]!.ToJsonString());
            return DateTimeOffset.Parse((string)recorded["dataVersion"]!["recordedAt"]!, CultureInfo.InvariantCulture);
        }

        // What another server recorded is seen here with the next look at the change feed; this is that look.
        public async Task<string> AnswerAsync(string question)
        {
            await _store.RefreshAsync(default);
            return (await _api.DataAsync(question)).ToJsonString();
        }

        public async ValueTask DisposeAsync()
        {
            await _api.DisposeAsync();
            await _store.DisposeAsync();
        }
    }
}
