using System.Diagnostics;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Tests.Operating;

/// <summary>What is written for operators is so.</summary>
public sealed class DocumentTests
{
    [Fact]
    public async Task The_tables_in_the_README_and_on_Neo4j_name_every_setting()
    {
        string[] lines = [.. await File.ReadAllLinesAsync(Repository.File("README.md")), .. await File.ReadAllLinesAsync(Repository.File("docs", "neo4j.md"))];
        var rows = lines.Where(line => line.StartsWith("| `--", StringComparison.Ordinal)).ToList();
        Assert.All(Setting.All.Except(LimitSettings.All), setting => Assert.Contains(rows, row => row.StartsWith($"| `{setting.Option} {setting.Argument}` | `{setting.Environment}` | `{setting.Key}` |", StringComparison.Ordinal)));
    }

    [SystemdFact]
    public async Task The_unit_is_one_that_systemd_takes()
    {
        using var folder = new TemporaryFolder();
        var unit = Path.Combine(folder.Path, "conflictgraph.service");
        var text = await File.ReadAllTextAsync(Repository.File("docs", "conflictgraph.service"));
        // The program is not installed here.
        await File.WriteAllTextAsync(unit, text.Replace("ExecStart=/usr/bin/dotnet /opt/conflictgraph/ConflictGraph.Server.dll", "ExecStart=/bin/true", StringComparison.Ordinal));
        using var verify = Process.Start(new ProcessStartInfo(SystemdFactAttribute.Tool, ["verify", unit]) { RedirectStandardError = true, RedirectStandardOutput = true })!;
        var told = await verify.StandardError.ReadToEndAsync();
        await verify.WaitForExitAsync();

        Assert.DoesNotContain("conflictgraph.service:", told, StringComparison.Ordinal);
        Assert.Equal(0, verify.ExitCode);
    }
}
