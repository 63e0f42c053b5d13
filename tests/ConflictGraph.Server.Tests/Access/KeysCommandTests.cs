using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access.Keys;

namespace ConflictGraph.Server.Tests.Access;

public sealed class KeysCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_key_is_made_shown_once_listed_and_revoked()
    {
        var (made, shown, told) = await RunAsync("create", "--name", "news desk", "--role", "curator", "--expires", "90d");
        Assert.Equal(0, made);
        Assert.Matches("^cgk_[0-9a-f]{64}$", Assert.Single(shown));
        Assert.Contains("not shown again", Assert.Single(told), StringComparison.Ordinal);
        var key = Assert.Single(new KeyFile(_folder.Path).Read());
        Assert.Equal((Role.Curator, ApiKey.HashOf(shown[0]), TimeSpan.FromDays(90)), (key.Role, key.Hash, key.ExpiresAt - key.CreatedAt));

        var (_, listed, _) = await RunAsync("list");
        Assert.Matches("^news desk\tcurator, made [0-9-]{10}, expires [0-9-]{10} [0-9:]{5} UTC$", Assert.Single(listed));

        Assert.Equal(0, (await RunAsync("revoke", "news desk")).ExitCode);
        Assert.Empty((await RunAsync("list")).Output);
    }

    [Theory]
    [InlineData(2, "--role", "create", "--name", "x", "--role", "chief")]
    [InlineData(2, "--role", "create", "--name", "x", "--role", "2")]
    [InlineData(2, "--expires", "create", "--name", "x", "--role", "reader", "--expires", "2001-01-01")]
    [InlineData(2, "--expires", "create", "--name", "x", "--role", "reader", "--expires", "soon")]
    [InlineData(2, "--name", "create", "--role", "reader")]
    [InlineData(2, "--name", "create", "--name", "a\nb", "--role", "reader")]
    [InlineData(1, "keys list", "revoke", "nobody")]
    public async Task What_is_wrong_is_told_in_one_line(int exitCode, string word, params string[] arguments)
    {
        var (exited, output, error) = await RunAsync(arguments);

        Assert.Equal(exitCode, exited);
        Assert.Empty(output);
        Assert.Contains(word, Assert.Single(error), StringComparison.Ordinal);
    }

    private Task<(int ExitCode, string[] Output, string[] Error)> RunAsync(params string[] arguments) =>
        ServerProgram.RunAsync(["keys", .. arguments, "--data", _folder.Path]);
}
