using System.Text.RegularExpressions;
using System.Diagnostics;

namespace ConflictGraph.Server.Tests;

/// <summary>The commands as processes of their own: exit codes, what they say, and what they leave behind.</summary>
public sealed partial class CommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task What_was_imported_is_exported_and_an_import_of_that_gives_the_same_bytes()
    {
        Assert.Equal((0, "Imported: 431 created, 0 changed, 0 unchanged.\n", ""), await RunAsync("import", Sample, "--data", In("one")));
        Assert.Equal((0, "Imported: 0 created, 0 changed, 431 unchanged.\n", ""), await RunAsync("import", Sample, "--data", In("one")));
        Assert.Equal((0, "", ""), await RunAsync("export", In("export.jsonl"), "--data", In("one")));
        Assert.Equal(0, (await RunAsync("import", In("export.jsonl"), "--data", In("other"))).ExitCode);
        Assert.Equal((0, "Imported: 0 events, 1 were there already.\n", ""), await RunAsync("import", In("export.jsonl"), "--data", In("other")));
        var again = await RunAsync("export", "--data", In("other"));
        Assert.Equal(await File.ReadAllTextAsync(In("export.jsonl")), again.Output);
        var copy = await RunAsync("copy", "--from", In("one"), "--to", "embedded:" + In("copy"));
        Assert.Contains("Both stores say the same, sha256", copy.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await RunAsync("verify", "--data", In("copy"))).ExitCode);
    }

    [Fact]
    public async Task A_dry_run_counts_and_stores_nothing()
    {
        Assert.StartsWith("Would import: 431 created", (await RunAsync("import", Sample, "--data", In("one"), "--dry-run")).Output, StringComparison.Ordinal);
        Assert.Equal("", (await RunAsync("export", "--data", In("one"))).Output);
    }

    [Fact]
    public async Task All_mistakes_are_told_with_their_lines_and_nothing_is_recorded()
    {
        await File.WriteAllTextAsync(In("bad.json"), """
            {"claims": [
              {"capacity": "EDITORIAL", "statedAt": "2017-02-30", "evidence": [{"document": "d"}],
               "membership": {"member": "a",
                 "coalition": "nowhere"}},
              {"capacity": "EDITORIAL", "statedAt": "2017", "evidence": [{"document": "d"}], "membership": {"member": "all", "coalition": "all"}}],
             "actors": [{"id": "a", "kind": "FACTION", "name": "A"}, {"id": "all", "kind": "COALITION", "name": "All"}],
             "documents": [{"id": "d", "outlet": "o", "title": "D"}], "outlets": [{"id": "o", "name": "O"}]}
            """);
        var (exitCode, output, error) = await RunAsync("import", In("bad.json"), "--data", In("one"));
        var lines = error.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal((1, ""), (exitCode, output));
        Assert.StartsWith("bad.json:2 statedAt: ", lines[0], StringComparison.Ordinal);
        Assert.StartsWith("bad.json:4 membership.coalition: ", lines[1], StringComparison.Ordinal);
        Assert.StartsWith("bad.json:5 membership.coalition: ", lines[2], StringComparison.Ordinal);
        Assert.Equal("3 mistakes. Nothing was recorded.", lines[^1]);
        Assert.Equal("", (await RunAsync("export", "--data", In("one"))).Output);
    }

    [Fact]
    public async Task Spreadsheets_refer_to_each_other_in_any_order_and_ids_may_appear_later()
    {
        await File.WriteAllTextAsync(In("claims.csv"), """
            id,kind,actor,other,meeting,value,capacity,stated_at,document,document_title,outlet,outlet_name,meeting_name,repeats
            c1,participation,ahrar,,astana,will not attend,third party named,2017-01-16,report,Report,afp,AFP,Astana talks,c2
            c2,membership,ahrar,rebels,,,editorial,2017-01-15,report,,,,,
            """);
        await File.WriteAllTextAsync(In("actors.csv"), "id,kind,name\nahrar,faction,Ahrar al-Sham\nrebels,coalition,The rebels\n");
        Assert.Equal((0, "Imported: 7 created, 0 changed, 0 unchanged.\n", ""), await RunAsync("import", In("claims.csv"), In("actors.csv"), "--data", In("one")));
    }

    [Fact]
    public async Task An_import_that_was_killed_goes_on_where_it_stopped()
    {
        await RunAsync("generate", In("large.json"), "--claims", "30000");
        using (var killed = Start("import", In("large.json"), "--data", In("one")))
        {
            var journal = Path.Combine(In("one"), "conflictgraph.db-wal");
            // How much another process has written can only be looked at again and again.
            while (!killed.HasExited && !(File.Exists(journal) && new FileInfo(journal).Length > 2_000_000))
                await Task.Delay(5);
            killed.Kill();
            await killed.WaitForExitAsync();
        }
        Assert.Equal(0, (await RunAsync("verify", "--data", In("one"))).ExitCode);
        var (exitCode, output, _) = await RunAsync("import", In("large.json"), "--data", In("one"));
        Assert.Equal(0, exitCode);
        Assert.Matches("^Imported: [1-9][0-9,]* created, 0 changed, [1-9][0-9,]* unchanged.$", output.Trim());
        var whole = await RunAsync("import", In("large.json"), "--data", In("one"));
        Assert.StartsWith("Imported: 0 created, 0 changed, ", whole.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_journal_in_use_is_exit_3_with_one_line_and_the_server_is_asked_by_its_address()
    {
        using var server = Start("--data", In("one"), "--urls", "http://127.0.0.1:0", "--sample", "none");
        var address = await AddressAsync(server);
        foreach (string[] command in new string[][] { ["import", Sample], ["export"], ["verify"] })
        {
            var refused = await RunAsync([.. command, "--data", In("one")]);
            Assert.Equal(3, refused.ExitCode);
            Assert.Single(refused.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
        }
        Assert.Equal((0, "Imported: 431 created, 0 changed, 0 unchanged.\n", ""), await RunAsync("import", Sample, "--url", address));
        var export = await RunAsync("export", "--url", address);
        server.Kill();
        await server.WaitForExitAsync();
        Assert.Equal((await RunAsync("export", "--data", In("one"))).Output, export.Output);
    }

    [Fact]
    public async Task A_dry_run_leaves_no_trace_even_where_no_store_is()
    {
        Assert.Equal((0, "Would import: 431 created, 0 changed, 0 unchanged.\n", ""), await RunAsync("import", Sample, "--dry-run", "--data", In("one")));
        Assert.False(Directory.Exists(In("one")));
    }

    [Fact]
    public async Task A_backup_is_made_while_the_server_runs_and_can_be_put_in_its_place()
    {
        using var server = Start("--data", In("one"), "--urls", "http://127.0.0.1:0");
        var address = await AddressAsync(server);
        Assert.Equal((0, "The journal is whole.\n", ""), await RunAsync("verify", "--url", address));
        Directory.CreateDirectory(In("two"));
        Assert.Equal(0, (await RunAsync("backup", Path.Combine(In("two"), "conflictgraph.db"), "--url", address)).ExitCode);
        server.Kill();
        await server.WaitForExitAsync();
        Assert.Equal((0, "The journal is whole.\n", ""), await RunAsync("verify", "--data", In("two")));
        Assert.Equal((await RunAsync("export", "--data", In("one"))).Output, (await RunAsync("export", "--data", In("two"))).Output);
        Assert.Equal(0, (await RunAsync("backup", In("three.db"), "--data", In("one"))).ExitCode);
        Assert.Equal(2, (await RunAsync("backup", In("three.db"), "--data", In("one"))).ExitCode);
    }

    [Theory]
    [InlineData(2, "import")]
    [InlineData(2, "import", "nowhere.json")]
    [InlineData(2, "import", "--colour")]
    [InlineData(2, "copy", "--from", "x")]
    [InlineData(2, "export", "--url", "nowhere")]
    [InlineData(3, "export", "--url", "http://127.0.0.1:1")]
    [InlineData(3, "export", "--data", "nowhere")]
    [InlineData(3, "verify", "--data", "nowhere")]
    public async Task What_cannot_be_done_is_told_in_one_line_without_a_stack_trace(int exitCode, params string[] arguments)
    {
        var (code, output, error) = await RunAsync(arguments);
        Assert.Equal((exitCode, ""), (code, output));
        Assert.Single(error.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    [Theory]
    [InlineData("import")]
    [InlineData("export")]
    [InlineData("backup")]
    [InlineData("verify")]
    [InlineData("copy")]
    public async Task Each_command_has_its_help(string command)
    {
        var (exitCode, output, _) = await RunAsync(command, "--help");
        Assert.Equal(0, exitCode);
        Assert.Contains("Usage:", output, StringComparison.Ordinal);
    }

    private static string Sample => Path.Combine(AppContext.BaseDirectory, "samples", "astana-2017.json");

    private string In(string name) => Path.Combine(_folder.Path, name);

    private static Process Start(params string[] arguments) => Process.Start(
        new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "ConflictGraph.Server.dll"), .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        })!;

    /// <summary>Where the server is to be asked, which the last line of its start says.</summary>
    private static async Task<string> AddressAsync(Process server)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (await server.StandardOutput.ReadLineAsync(patience.Token) is { } line)
        {
            if (line.Contains("is ready at", StringComparison.Ordinal))
                return line[line.IndexOf("http", StringComparison.Ordinal)..line.LastIndexOf("/graphql", StringComparison.Ordinal)];
        }
        throw new InvalidOperationException($"The server stopped: {await server.StandardError.ReadToEndAsync(patience.Token)}");
    }

    private static async Task<(int ExitCode, string Output, string Error)> RunAsync(params string[] arguments)
    {
        using var process = Start(arguments);
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        var (output, error) = (process.StandardOutput.ReadToEndAsync(patience.Token), process.StandardError.ReadToEndAsync(patience.Token));
        await process.WaitForExitAsync(patience.Token);
        return (process.ExitCode, await output, string.Concat((await error).Split('\n').Where(line => line.Length > 0 && !Progress().IsMatch(line)).Select(line => line + '\n')));
    }

    /// <summary>What a slow machine is told meanwhile.</summary>
    [GeneratedRegex(@"^[0-9,]+ [a-z ]+, [0-9]+ %, [0-9,]+ a (second|minute)")]
    private static partial Regex Progress();
}
