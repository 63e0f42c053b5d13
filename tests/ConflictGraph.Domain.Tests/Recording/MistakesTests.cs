using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class MistakesTests
{
    [Fact]
    public async Task A_hundred_mistakes_are_a_hundred_reports_and_nothing_is_stored()
    {
        var world = await World.WithThingsAsync();
        var version = world.Store.Head;
        var claims = Enumerable.Range(0, 50)
            .Select(number => World.Claim with { Participation = World.Attends with { Meeting = $"missing-{number}" }, StatedAt = "2017-02-30" })
            .Append(World.Claim with { Participation = World.Attends })
            .ToArray();
        var recorded = await world.RecordAsync(claims);
        Assert.Equal(100, recorded.Mistakes.Count);
        Assert.Equal(100, recorded.Mistakes.Select(mistake => mistake.Path).Distinct().Count());
        Assert.Equal((0, 0, 0, version), (recorded.Created, recorded.Changed, recorded.Unchanged, recorded.Version));
        Assert.Equal(version, world.Store.Head);
    }

    [Fact]
    public async Task Mistakes_stand_in_the_order_of_the_input()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Outlets = [new("turkey", "Turkey")],
            Meetings = [new("astana-9", "") { Process = "nothing" }],
            Claims = [World.Claim with { Participation = World.Attends with { Meeting = "nothing" } }, World.Claim],
        });
        Assert.Equal(
            ["outlets.0.id", "meetings.0.name", "meetings.0.process", "claims.0.participation.meeting", "claims.1"],
            recorded.Mistakes.Select(mistake => mistake.Path));
    }

    [Fact]
    public async Task A_dry_run_reports_the_same_mistakes()
    {
        var world = await World.WithThingsAsync();
        var draft = new RecordDraft { Claims = [World.Claim, World.Claim with { Participation = World.Attends, Speaker = "nobody" }] };
        Assert.Equal((await world.RecordAsync(draft)).Mistakes, (await world.RecordAsync(draft, dryRun: true)).Mistakes);
    }
}
