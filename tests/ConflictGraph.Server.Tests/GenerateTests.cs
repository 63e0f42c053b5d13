using System.Security.Cryptography;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Server.Tests;

/// <summary>The made-up world that is measured with: whoever measures again has to get the same one.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("5138aa494e6a4e732853c97f6c93d895ab822df17c1b37241a41295123870dec", "--claims", "500", "--actors", "100")]
    [InlineData("713060ef421b70774a3bd483ce06142096dd154eaeb024a22f5b44fb6121edcc", "--claims", "20000")]
    [InlineData("a9feb5342dcb802616d959d70594fbed3a46464ff39b0967eec66c9e12fb30a0", "--claims", "1234", "--actors", "60", "--meetings", "300", "--skew", "0")]
    [InlineData("c895d5bfabd7f5515df045338e31e275367212abfd79fe7ced57691bd5547e8b", "--claims", "2000", "--actors", "200", "--meetings", "30", "--skew", "1")]
    public async Task The_same_numbers_give_the_same_bytes(string sha256, params string[] options)
    {
        var file = Path.Combine(_folder.Path, "input.json");
        Assert.Equal(0, GenerateCommand.Build().Parse([file, .. options]).Invoke());
        Assert.Equal(sha256, Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(file))));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(0.5)]
    public void Skewed_claims_fall_on_meetings_and_actors_by_the_law(double skew)
    {
        var world = new Generation(100_000, 1_050, 300, skew);
        var claims = Enumerable.Range(0, world.Claims).Where(claim => world.MeetingOf(claim) is not null).ToList();
        foreach (var counts in new[] { claims.CountBy(claim => world.MeetingOf(claim)!.Value), claims.CountBy(claim => world.ActorOf(claim) - Generation.Coalitions) })
        {
            var of = counts.ToDictionary();
            foreach (var rank in new[] { 2, 4, 10 })
                Assert.InRange(of[0] / (double)of[rank - 1], 0.8 * Math.Pow(rank, skew), 1.2 * Math.Pow(rank, skew));
        }
    }

    [Fact]
    public void Who_is_popular_is_not_popular_everywhere()
    {
        var world = new Generation(100_000, 1_050, 300, 1);
        var ofTheFirstActor = Enumerable.Range(0, world.Claims).Where(claim => world.ActorOf(claim) == Generation.Coalitions).ToList();
        var atTheFirstMeeting = ofTheFirstActor.Count(claim => world.MeetingOf(claim) == 0) / (double)ofTheFirstActor.Count;
        Assert.InRange(atTheFirstMeeting, 0.12, 0.17);
    }
}
