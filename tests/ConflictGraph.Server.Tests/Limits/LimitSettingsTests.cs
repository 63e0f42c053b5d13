using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Tests.Limits;

public sealed class LimitSettingsTests
{
    [Fact]
    public void Every_limit_is_told_with_its_default()
    {
        var told = File.ReadAllText(Repository.File("docs", "limits.md"));
        Assert.All(LimitSettings.All, setting =>
            Assert.Contains($"| `{setting.Option}` | {setting.Description.Split("(default: ")[1].TrimEnd(')')} |", told, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("many")]
    [InlineData("1000001")]
    public void A_limit_that_is_none_stops_the_start_with_what_it_takes(string given)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([KeyValuePair.Create("ConflictGraph:Limits:Waiting", (string?)given)]).Build();
        var stopped = Assert.Throws<StartException>(() => LimitSettings.Check(configuration));
        Assert.Equal($"--limit-waiting takes a whole number from 1 to 1000000, not '{given}'.", stopped.Message);
    }
}
