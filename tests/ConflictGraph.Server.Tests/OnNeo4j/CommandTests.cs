using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>The commands on a Neo4j, as processes of their own.</summary>
[NeedsNeo4j]
[Collection(Neo4jTests.Collection)]
public sealed class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    private static string Sample => Repository.File("samples", "astana-2017.json");

    public void Dispose() => _folder.Dispose();

    [StoreFact]
    public async Task What_was_imported_is_exported_and_copied_to_a_folder_and_back()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        Assert.Equal("Would import: 431 created, 0 changed, 0 unchanged.", await ToldAsync(neo4j, "import", Sample, "--dry-run", "--store", "neo4j"));
        Assert.Equal("Imported: 431 created, 0 changed, 0 unchanged.", await ToldAsync(neo4j, "import", Sample, "--store", "neo4j"));
        Assert.Equal("Imported: 0 created, 0 changed, 431 unchanged.", await ToldAsync(neo4j, "import", Sample, "--store", "neo4j"));
        var (exitCode, export, _) = await neo4j.CommandAsync("export", "--store", "neo4j");
        Assert.Equal((0, 1), (exitCode, export.Length));

        Assert.StartsWith("Copied 1 event, 0 were there before. Both stores say the same, sha256 ",
            await ToldAsync(neo4j, "copy", "--from", "neo4j", "--to", In("copy")), StringComparison.Ordinal);
        Assert.Equal(export, (await neo4j.CommandAsync("export", "--data", In("copy"))).Output);
        Assert.Equal("The journal is whole.", await ToldAsync(neo4j, "verify", "--data", In("copy")));

        await SharedNeo4j.EmptiedAsync();
        Assert.StartsWith("Copied 1 event", await ToldAsync(neo4j, "copy", "--from", "embedded:" + In("copy"), "--to", "neo4j"), StringComparison.Ordinal);
        Assert.StartsWith("Copied 0 events, 1 was there before.", await ToldAsync(neo4j, "copy", "--from", In("copy"), "--to", "neo4j:neo4j"), StringComparison.Ordinal);
        Assert.Equal(export, (await neo4j.CommandAsync("export", "--store", "neo4j")).Output);
    }

    [StoreFact]
    public async Task A_copy_of_many_events_that_was_interrupted_goes_on()
    {
        var neo4j = await SharedNeo4j.EmptiedAsync();
        await neo4j.CommandAsync("import", Sample, "--data", In("one"));
        await neo4j.CommandAsync("copy", "--from", In("one"), "--to", "neo4j");
        for (var i = 0; i < 3; i++)
        {
            await File.WriteAllTextAsync(In("more.json"), $$"""{"actors": [{"id": "more-{{i}}", "kind": "FACTION", "name": "More {{i}}"}]}""");
            Assert.Equal("Imported: 1 created, 0 changed, 0 unchanged.", await ToldAsync(neo4j, "import", In("more.json"), "--data", In("one")));
        }
        Assert.StartsWith("Copied 3 events, 1 was there before.", await ToldAsync(neo4j, "copy", "--from", In("one"), "--to", "neo4j"), StringComparison.Ordinal);

        await neo4j.CommandAsync("import", Sample, "--data", In("other"));
        var refused = await neo4j.CommandAsync("copy", "--from", In("other"), "--to", "neo4j");
        Assert.Equal(1, refused.ExitCode);
        Assert.Contains("Copy into an empty store.", Assert.Single(refused.Error), StringComparison.Ordinal);
    }

    [StoreTheory]
    [InlineData("verify")]
    [InlineData("backup", "copy.db")]
    public async Task What_only_a_journal_has_is_refused_in_one_line(params string[] command)
    {
        var (exitCode, _, error) = await (await SharedNeo4j.GetAsync()).CommandAsync([.. command, "--store", "neo4j"]);
        Assert.Equal(3, exitCode);
        Assert.Single(error);
    }

    private static async Task<string> ToldAsync(INeo4j neo4j, params string[] command)
    {
        var (exitCode, output, error) = await neo4j.CommandAsync(command);
        Assert.True(exitCode == 0, string.Join('\n', error));
        return Assert.Single(output);
    }

    private string In(string name) => Path.Combine(_folder.Path, name);
}
