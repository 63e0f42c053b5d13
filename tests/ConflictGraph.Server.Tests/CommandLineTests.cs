using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Tests;

public sealed class CommandLineTests
{
    [Theory]
    [InlineData("--bogus")]
    [InlineData("--data")]
    [InlineData("extra")]
    public async Task Wrong_usage_stops_with_one_line(params string[] args)
    {
        var stopped = await Assert.ThrowsAsync<StartException>(() => CommandLine.RunAsync(args, (_, _) => Task.FromResult(0)));

        Assert.Equal(StartException.WrongUsage, stopped.ExitCode);
        Assert.DoesNotContain('\n', stopped.Message);
        Assert.Contains("--help", stopped.Message);
    }

    [Fact]
    public async Task Options_are_given_by_the_keys_of_their_settings()
    {
        Dictionary<string, string?> given = [];
        await CommandLine.RunAsync(["--data", "here", "--sample=none"], (line, parsed) =>
        {
            given = line.Given(parsed).ToDictionary();
            return Task.FromResult(0);
        });

        Assert.Equal(new Dictionary<string, string?> { ["ConflictGraph:Data"] = "here", ["ConflictGraph:Sample"] = "none" }, given);
    }

    [Fact]
    public async Task A_test_host_may_name_its_environment()
    {
        var environment = "";
        await CommandLine.RunAsync(["--environment=Staging"], (line, parsed) =>
        {
            environment = line.HostOptions(parsed).EnvironmentName;
            return Task.FromResult(0);
        });

        Assert.Equal("Staging", environment);
    }
}
