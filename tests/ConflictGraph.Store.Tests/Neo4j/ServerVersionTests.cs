using ConflictGraph.Neo4j.Opening;

namespace ConflictGraph.Store.Tests.Neo4j;

public sealed class ServerVersionTests
{
    [Theory]
    [InlineData("5.26.0")]
    [InlineData("5.26.30")]
    [InlineData("5.27-aura")]
    [InlineData("6.0.0")]
    [InlineData("2025.11.0")]
    public void New_enough(string version) => Assert.True(ServerVersion.IsNewEnough(version));

    [Theory]
    [InlineData("4.4.40")]
    [InlineData("5.4.0")]
    [InlineData("5.25.1")]
    [InlineData("5")]
    [InlineData("")]
    [InlineData("next")]
    public void Too_old_or_unknown(string version) => Assert.False(ServerVersion.IsNewEnough(version));
}
