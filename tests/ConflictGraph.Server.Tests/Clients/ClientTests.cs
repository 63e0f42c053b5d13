namespace ConflictGraph.Server.Tests.Clients;

/// <summary>Each file of <c>tests/ConflictGraph.Clients/tests</c>, in Node.js, against a real server of its own with the sample.</summary>
public sealed class ClientTests(NodePackages packages) : IClassFixture<NodePackages>
{
    private readonly NodePackages _packages = packages;

    public static TheoryData<string> Files() =>
        [.. Directory.GetFiles(Path.Combine(NodePackages.Folder, "tests"), "*.test.js").Select(file => Path.GetFileName(file)).Order()];

    [NodeTheory]
    [MemberData(nameof(Files))]
    public async Task Clients_get_what_they_ask_for(string file)
    {
        using var folder = new TemporaryFolder();
        using var server = await ServerProcess.StartWithAsync("--data", folder.Path);
        var (exitCode, output) = await NodePackages.RunAsync(
            "node", TimeSpan.FromMinutes(5), ["--test", "--test-reporter=spec", Path.Combine("tests", file)], ("CONFLICTGRAPH_TEST_URL", server.Address.ToString()));
        Assert.True(exitCode == 0, output);
        await server.StopAsync();
    }
}
