using System.Diagnostics;
using System.Globalization;
using ConflictGraph.Embedded;

namespace ConflictGraph.Server.Tests.Durability;

/// <summary>The system refuses the writes of a running server, as a broken disk or a quota does.</summary>
public sealed class RefusedWriteTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task A_write_that_fails_is_a_plain_error_and_reads_go_on_until_writes_do_too()
    {
        const string record = "mutation ($input: RecordInput!) { record(input: $input) { report { created } } }";
        const string read = "query ($ids: [ID!]!) { nodes(ids: $ids) { __typename } }";
        var input = new { outlets = new[] { new { id = "reuters", name = "Reuters" } } };
        using (var server = await ServerProcess.StartAsync(_folder.Path))
        {
            await Writer.PrepareAsync(server);
            await LimitFilesAsync(server, "4096");
            var refused = await server.AskAsync(record, new { input });
            Assert.Equal("STORE_UNAVAILABLE", (string?)refused["errors"]![0]!["extensions"]!["code"]);
            Assert.Contains("nothing was changed", (string?)refused["errors"]![0]!["message"], StringComparison.Ordinal);
            Assert.Equal("""[{"__typename":"Outlet"},null]""", await ReadAsync());
            await LimitFilesAsync(server, "unlimited");
            Assert.Equal("1", (await server.AskAsync(record, new { input }))["data"]?["record"]?["report"]?["created"]?.ToJsonString());
            Assert.Equal("""[{"__typename":"Outlet"},{"__typename":"Outlet"}]""", await ReadAsync());
            await server.StopAsync();

            async Task<string?> ReadAsync() => (await server.AskAsync(read, new { ids = new[] { "afp", "reuters" } }))["data"]?["nodes"]?.ToJsonString();
        }
        Assert.Empty(EmbeddedStore.Verify(_folder.Path));
        using var again = await ServerProcess.StartAsync(_folder.Path);
        await again.StopAsync();
    }

    /// <summary>Limits how large the server's files may be, as <c>ulimit -f</c> does, and leaves it free to be raised again.</summary>
    private static async Task LimitFilesAsync(ServerProcess server, string bytes)
    {
        using var prlimit = Process.Start("prlimit", ["--pid", server.Id.ToString(CultureInfo.InvariantCulture), $"--fsize={bytes}:"]);
        await prlimit.WaitForExitAsync();
        Assert.Equal(0, prlimit.ExitCode);
    }
}
