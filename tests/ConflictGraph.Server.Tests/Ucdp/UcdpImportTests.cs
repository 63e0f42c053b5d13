using System.Text.Json;
using ConflictGraph.Embedded;
using ConflictGraph.Server.Tests.Access;
using Snapshooter.Xunit;

namespace ConflictGraph.Server.Tests.Ucdp;

/// <summary>Tables with the columns of UCDP's releases, of actors that do not exist.</summary>
public sealed class UcdpImportTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Actors => Repository.File("tests", "ConflictGraph.Server.Tests", "Ucdp", "actors.csv");

    private static string Dyads => Repository.File("tests", "ConflictGraph.Server.Tests", "Ucdp", "dyads.csv");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task Both_tables_give_actors_with_their_names_and_what_ucdp_says_of_them()
    {
        await ImportAsync("ucdp-actors", Actors);
        await ImportAsync("ucdp-dyads", Dyads);
        var data = await AskAsync("""
            {
              actors(first: 50) { nodes { slug kind name aliases externalIds { scheme value } } }
              claims(first: 50, orderBy: STATED_ASC) { nodes { sentence capacity statedAt speakerName evidence { document { title url publishedAt outlet { name reliability } } } } }
            }
            """);
        Snapshot.Match(data);
    }

    [Fact]
    public async Task What_a_dyad_mentions_is_recorded_where_it_is_not_known()
    {
        await ImportAsync("ucdp-dyads", Dyads);
        var known = await AskAsync("""{ a: actor(id: "ucdp/9101") { kind name } b: actor(id: "ucdp/government-of-bolonia") { kind name } }""");
        Assert.Contains("\"ALF\"", known, StringComparison.Ordinal);
        Assert.Contains("\"Government of Bolonia\"", known, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_group_that_was_taken_for_a_faction_does_not_become_an_alliance()
    {
        await ImportAsync("ucdp-dyads", Dyads);
        Assert.Contains("actors.csv:5 org: kind takes the one that the actor was recorded with", await ImportAsync("ucdp-actors", Actors, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Importing_again_changes_nothing()
    {
        await ImportAsync("ucdp-actors", Actors);
        Assert.Matches("^Imported: 0 created, 0 changed, [1-9][0-9]* unchanged.$", await ImportAsync("ucdp-actors", Actors));
        await ImportAsync("ucdp-dyads", Dyads);
        Assert.Matches("^Imported: 0 created, 0 changed, [1-9][0-9]* unchanged.$", await ImportAsync("ucdp-dyads", Dyads));
    }

    [Fact]
    public async Task A_war_holds_while_it_was_fought_and_support_with_it()
    {
        await ImportAsync("ucdp-dyads", Dyads);
        const string Question = """query ($at: PartialDate) { actor(id: "ucdp/9101", at: $at) { ... on Faction { relations { relation } } } state: actor(id: "ucdp/government-of-arvenia", at: $at) { sponsors { sponsor { name } kinds } } }""";
        var during = await AskAsync(Question, "2013-06-01");
        var between = await AskAsync(Question, "2016-01-01");
        Assert.Contains("AT_WAR", during, StringComparison.Ordinal);
        Assert.Contains("Government of Carthen (East)", during, StringComparison.Ordinal);
        Assert.DoesNotContain("AT_WAR", between, StringComparison.Ordinal);
        Assert.DoesNotContain("TROOPS", between, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("ucdp-actors", "ActorId,NameData\n1,A\n", "bad.csv:1 version: The column 'version' is missing from the first row.")]
    [InlineData("ucdp-actors", "ActorId,NameData,Version\n1,A,new\n", "bad.csv:2 version: version takes that of a release, such as 26.1; this is 'new'.")]
    [InlineData("ucdp-actors", "ActorId,NameData,Splinter,ActorIdPrev,Version\n1,A,1,Rebels,26.1\n", "bad.csv:2 actoridprev: actoridprev takes ids of actors, which are numbers, with commas between them; this is 'Rebels'.")]
    [InlineData("ucdp-dyads", "side_a,side_a_id,side_b,side_b_id,year,version\nA,1,B,2,twelve,26.1\n", "bad.csv:2 year: year takes a year such as 2015; this is 'twelve'.")]
    [InlineData("ucdp-dyads", "side_a,side_a_id,side_b,side_b_id,year,version\n\"A, C, D\",\"1, 2\",B,2,2012,26.1\n", "bad.csv:2 side_a: side_a has 3 names, and side_a_id 2 ids.")]
    public async Task A_table_that_is_none_of_ucdps_is_told_with_its_line(string format, string table, string message)
    {
        var path = Path.Combine(_folder.Path, "bad.csv");
        await File.WriteAllTextAsync(path, table);
        Assert.Contains(message, await ImportAsync(format, path, 1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_format_that_there_is_not_is_wrong_usage()
    {
        var (exitCode, _, error) = await ServerProgram.RunAsync(["import", Actors, "--format", "acled", "--data", _folder.Path]);
        Assert.Equal(2, exitCode);
        Assert.Contains("--format takes json, actors, claims, ucdp-actors or ucdp-dyads, not 'acled'.", string.Concat(error), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_running_server_takes_them_too()
    {
        using var server = await ServerProcess.StartWithAsync("--data", Path.Combine(_folder.Path, "data"), "--sample", "none");
        var (exitCode, output, _) = await ServerProgram.RunAsync(["import", Dyads, "--format", "ucdp-dyads", "--url", new Uri(server.Address, "/").ToString()]);
        Assert.Equal(0, exitCode);
        var (_, again, _) = await ServerProgram.RunAsync(["import", Dyads, "--format", "ucdp-dyads", "--url", new Uri(server.Address, "/").ToString()]);
        Assert.Matches("^Imported: [1-9][0-9]* created, 0 changed, 0 unchanged.$", Assert.Single(output));
        Assert.Matches("^Imported: 0 created, 0 changed, [1-9][0-9]* unchanged.$", Assert.Single(again));
        await server.StopAsync();
    }

    private async Task<string> ImportAsync(string format, string file, int expected = 0)
    {
        var (exitCode, output, error) = await ServerProgram.RunAsync(["import", file, "--format", format, "--data", Path.Combine(_folder.Path, "data")]);
        Assert.True(exitCode == expected, string.Join('\n', error));
        return string.Join('\n', expected == 0 ? output : error);
    }

    private async Task<string> AskAsync(string query, string? at = null)
    {
        await using var store = EmbeddedStore.Open(new EmbeddedOptions { Folder = Path.Combine(_folder.Path, "data") }, TimeProvider.System);
        await using var api = new Api(store);
        var data = await api.DataAsync(query, new { at });
        return data.ToJsonString(new JsonSerializerOptions { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping });
    }
}
