using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>The queries that the README shows to people with Cypher, as it shows them, on the sample.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class CypherTests
{
    [StoreFact]
    public async Task Each_query_of_the_readme_finds_what_the_api_says()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        Assert.Equal(0, (await neo4j.CommandAsync("import", Repository.File("samples", "astana-2017.json"), "--store", "neo4j")).ExitCode);
        using var server = await neo4j.ServeAsync();
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        // The graph tells nobody when its relationships are there.
        while ((await neo4j.RunAsync("MATCH (p:Projection {version: 1}) RETURN p.version")).Count == 0)
            await Task.Delay(TimeSpan.FromMilliseconds(200), patience.Token);

        var queries = Queries();
        Assert.Equal(3, queries.Length);
        var attending = await neo4j.RunAsync(queries[0]);
        var asked = await server.AskAsync("""{ meeting(id: "astana-1", at: "2017-01-22T20:00:00Z") { attending { actor { name } } } }""", new { });
        Assert.Equal(
            asked["data"]!["meeting"]!["attending"]!.AsArray().Select(position => (string?)position!["actor"]!["name"]).Order(),
            attending.Select(row => (string?)row![0]).Order());

        var sponsors = await neo4j.RunAsync(queries[1]);
        asked = await server.AskAsync("{ actors(first: 200) { nodes { name sponsors { sponsor { name } kinds status } } } }", new { });
        var expected = from actor in asked["data"]!["actors"]!["nodes"]!.AsArray()
                       from support in actor["sponsors"]!.AsArray()
                       where (string?)support["status"] == "SETTLED"
                       group support["kinds"]!.AsArray().Select(kind => (string?)kind) by $"{support["sponsor"]!["name"]} > {actor["name"]}" into kinds
                       select $"{kinds.Key}: {string.Join(' ', kinds.SelectMany(kind => kind).Distinct().Order())}";
        Assert.Equal(expected.Order(), sponsors.Select(row => $"{row![0]} > {row[1]}: {string.Join(' ', row[2]!.AsArray().Select(kind => (string?)kind).Order())}").Order());

        var path = Assert.Single(await neo4j.RunAsync(queries[2]))!;
        Assert.Equal(("Ahrar al-Sham", "Jaysh al-Islam"), ((string?)path[0]![0], (string?)path[0]!.AsArray()[^1]));
        Assert.Equal(path[0]!.AsArray().Count - 1, path[1]!.AsArray().Count);
        await server.StopAsync();
    }

    private static string[] Queries() =>
        [.. File.ReadAllText(Repository.File("README.md")).Split("```cypher\n")[1..].SelectMany(block => block.Split("```")[0].Split(";\n", StringSplitOptions.RemoveEmptyEntries)).Where(query => query.Trim().Length > 0)];
}
