using ConflictGraph.Server.Tests.Access;

namespace ConflictGraph.Server.Tests.OnNeo4j;

/// <summary>Wrong settings of a Neo4j stop the start, whether it is there or not.</summary>
public sealed class SettingTests
{
    [Theory]
    [InlineData("--neo4j-url", "neo4j://127.0.0.1:7687")]
    [InlineData("--neo4j-url", "127.0.0.1:7474")]
    [InlineData("--neo4j-url", "http://somebody:secret@127.0.0.1:7474")]
    [InlineData("--neo4j-user", "a:b")]
    [InlineData("--neo4j-database", "")]
    [InlineData("--neo4j-token", "two words")]
    [InlineData("--neo4j-facts", "perhaps")]
    [InlineData("--neo4j-poll", "0")]
    [InlineData("--neo4j-poll", "often")]
    public async Task A_setting_that_cannot_be_stops_the_start_with_one_line_that_names_it(string option, string value)
    {
        var (exitCode, error) = await ServerProgram.RefusedAsync(["--store", "neo4j", option, value]);
        Assert.Equal(2, exitCode);
        Assert.Contains(option, Assert.Single(error), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", error[0], StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_password_and_a_token_are_one_too_many()
    {
        var (exitCode, error) = await ServerProgram.RefusedAsync(["export", "--store", "neo4j", "--neo4j-token", "abc"], ("CONFLICTGRAPH_NEO4J_PASSWORD", "secret"));
        Assert.Equal((2, "--neo4j-token takes the place of --neo4j-password: give one of them."), (exitCode, Assert.Single(error)));
    }

    [Fact]
    public async Task A_command_says_in_one_line_that_neo4j_cannot_be_reached()
    {
        foreach (string[] command in new string[][] { ["export"], ["import", Repository.File("samples", "astana-2017.json")], ["backup", "nowhere.db"] })
        {
            var (exitCode, error) = await ServerProgram.RefusedAsync([.. command, "--store", "neo4j", "--neo4j-url", "http://127.0.0.1:1"]);
            Assert.Equal(3, exitCode);
            Assert.Equal("Neo4j cannot be reached: it refuses the connection. Nothing was read or written; try again in a minute.", Assert.Single(error));
        }
    }
}
