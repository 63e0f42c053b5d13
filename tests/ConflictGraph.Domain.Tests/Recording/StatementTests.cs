using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class StatementTests
{
    private const string Names = "participation, stance, role, membership, support, meetingRole, relation and succession";

    [Fact]
    public async Task A_claim_states_something()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim);
        Assert.Equal(new(MistakeCode.MissingStatement, $"A claim takes exactly one of {Names}; this one has none.", "claims.0"), mistake);
    }

    [Fact]
    public async Task A_claim_states_one_thing()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Participation = World.Attends, Membership = new("ahrar", "opposition") });
        Assert.Equal(new(MistakeCode.SeveralStatements, $"A claim takes exactly one of {Names}; this one has 2.", "claims.0"), mistake);
    }

    [Fact]
    public async Task A_claim_stands_in_a_document()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Participation = World.Attends, Evidence = [] });
        Assert.Equal(
            new(MistakeCode.MissingEvidence, "evidence takes at least one document in which the claim stands; this claim has none.", "claims.0.evidence"),
            mistake);
    }

    [Fact]
    public async Task A_subject_is_an_actor_or_a_group()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(
            World.Claim with { Participation = World.Attends with { Subject = new(null) } },
            World.Claim with { Stance = new(new("ahrar", new("opposition", Quantifier.All)), "astana-1", Stance.Neutral) });
        Assert.Equal(
            [
                new(MistakeCode.MissingStatement, "subject takes exactly one of actor and group; this one has neither.", "claims.0.participation.subject"),
                new(MistakeCode.SeveralStatements, "subject takes exactly one of actor and group; this one has both.", "claims.1.stance.subject"),
            ],
            recorded.Mistakes);
    }

    [Fact]
    public async Task Support_is_of_some_kind()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Support = new("turkey", "ahrar", []) });
        Assert.Equal((MistakeCode.MissingStatement, "claims.0.support.kinds"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task An_actor_is_not_in_a_group_and_out_of_it()
    {
        var world = await World.WithThingsAsync();
        var group = new GroupDraft("opposition", Quantifier.Some) { Including = ["ahrar"], Except = ["islam", "ahrar"] };
        var mistake = await world.MistakeAsync(World.Claim with { Participation = World.Attends with { Subject = new(null, group) } });
        Assert.Equal(
            new(
                MistakeCode.DuplicateId, "except takes actors that are not in including; 'ahrar' is in both.",
                "claims.0.participation.subject.group.except.1"),
            mistake);
    }
}
