using ConflictGraph.Neo4j;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>What an answer costs between the server and Neo4j.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class RoundTripTests
{
    private const int Positions = 40;

    [StoreFact]
    public async Task A_meeting_with_forty_positions_takes_three_round_trips_at_the_most()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        await using var way = new FaultyWay(neo4j.Url);
        // Nobody else writes, and a question whether somebody has would be counted.
        await using var store = Neo4jStore.Open(new() { Url = way.Url, User = neo4j.User, Password = neo4j.Password, PollInterval = TimeSpan.FromHours(1), ReadTimeout = TimeSpan.FromMinutes(2), WriteTimeout = TimeSpan.FromMinutes(3) });
        await using var api = new Api(store);
        await api.DataAsync(Notes.Record, new { input = Notes.World });
        await api.DataAsync(Notes.Record, new
        {
            input = new
            {
                actors = Enumerable.Range(0, Positions).Select(i => new { id = $"actor-{i}", kind = "FACTION", name = $"Actor {i}" }),
                claims = Enumerable.Range(0, Positions).Select(i => new
                {
                    id = $"claim-{i}",
                    participation = new { subject = new { actor = $"actor-{i}" }, meeting = "astana", value = i % 2 == 0 ? "WILL_ATTEND" : "DECLINED" },
                    capacity = "EDITORIAL",
                    statedAt = "2017-01-20",
                    evidence = new[] { new { document = "report", quote = $"Actor {i} said so." } },
                }),
            },
        });
        var before = way.Requests;
        var answer = await api.DataAsync(
            """
            { meeting(id: "astana") { name attendance { inWords } positions(first: 100) { totalCount nodes { actor { name } side because credibility
              accepted { sentence evidence { quote document { title outlet { name } } } } } } } }
            """);
        Assert.Equal(Positions + 1, (int)answer["meeting"]!["positions"]!["totalCount"]!);
        Assert.InRange(way.Requests - before, 1, 3);
    }
}
