using System.Collections.Concurrent;
using System.Runtime.Versioning;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>Neo4j is killed in the middle of writes, comes back as one that takes none, and then as it was.</summary>
[Collection(Neo4jTests.Collection)]
[UnsupportedOSPlatform("windows")]
public sealed class KillTests
{
    private const int Writers = 4;

    [OwnNeo4jFact]
    public async Task Nothing_that_was_acknowledged_is_lost_and_nothing_is_there_in_half()
    {
        await using var neo4j = await LocalNeo4j.StartAsync();
        var right = await FaultyServer.PrepareAsync(neo4j);
        await using var server = FaultyServer.Open(neo4j.Options(), right);
        await server.RecoversAsync();
        var (acknowledged, sent) = (new ConcurrentBag<string>(), new ConcurrentBag<string>());
        var enough = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        var writing = Enumerable.Range(0, Writers).Select(number => Task.Run(() => WriteAsync(number))).ToList();
        await Task.WhenAny([enough.Task, .. writing]);
        await neo4j.KillAsync();
        await Task.WhenAll(writing);
        await server.IsDownAsync();

        await neo4j.StartAgainAsync();
        await server.RecoversAsync();
        await AreWholeAsync();
        await server.AcknowledgedAsync(Notes.Input("afterwards"));
        Assert.True(await server.HasAsync("afterwards"));

        await neo4j.StopAsync();
        await server.IsDownAsync();
        await neo4j.StartAgainAsync(isReadOnly: true);
        await server.RecoversAsync();
        await server.Api.DataAsync(Notes.Question);
        await server.IsRefusedAsync(Notes.Input("refused"));
        Assert.False(await server.HasAsync("refused"));
        await using (var other = FaultyServer.Open(neo4j.Options(), right))
        {
            await other.RecoversAsync();
            await other.Api.DataAsync(Notes.Question);
        }

        async Task WriteAsync(int number)
        {
            for (var i = 0; ; i++)
            {
                var name = $"w{number}-{i}";
                sent.Add(name);
                var answer = await server.Api.AskAsync(Notes.Record, new { input = Notes.Input(name) });
                if (answer["errors"] is { } errors)
                {
                    Assert.Equal("STORE_UNAVAILABLE", (string?)errors[0]!["extensions"]!["code"]);
                    return;
                }
                acknowledged.Add(name);
                if (acknowledged.Count == 20)
                    enough.TrySetResult();
            }
        }

        async Task AreWholeAsync()
        {
            var there = new HashSet<string>();
            foreach (var name in sent)
            {
                if (await server.HasAsync(name))
                    there.Add(name);
            }
            Assert.Empty(acknowledged.Except(there));
            Assert.NotEmpty(acknowledged);
        }
    }
}
