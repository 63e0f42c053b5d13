using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Testing;

namespace ConflictGraph.Explore.Tests;

public abstract partial class ExploreContract
{
    [StoreFact]
    public async Task Contradictions_are_found_about_a_meeting_an_actor_and_everywhere()
    {
        await RecordAsync(new Given().Actors("a", "b", "x", "y").Actor("all", kind: ActorKind.Coalition).Meeting("talks").Meeting("other")
            .Says(Stands("a", "talks", Participation.WillAttend), capacity: Capacity.ThirdPartyNamed, speaker: "x")
            .Says(Stands("a", "talks", Participation.WillNotAttend), capacity: Capacity.ThirdPartyNamed, speaker: "y")
            .Says(Stands("b", "other", Participation.WillAttend), capacity: Capacity.ThirdPartyNamed, speaker: "x")
            .Says(Stands("b", "other", Participation.WillNotAttend), capacity: Capacity.ThirdPartyNamed, speaker: "y")
            .Says(new MembershipStatement("b", "all"), capacity: Capacity.ThirdPartyNamed, speaker: "x")
            .Says(new MembershipStatement("b", "all") { Denied = true }, capacity: Capacity.FirstParty, speaker: "b")
            .Member("a", "all", denied: true));
        Assert.Equal(["Direct talks a", "Direct other b", "RoleDispute  b"], await FoundAsync(null, null));
        Assert.Equal(["Direct talks a"], await FoundAsync("talks", null));
        Assert.Equal(["Direct other b", "RoleDispute  b"], await FoundAsync(null, "b"));
        Assert.Equal(["Direct other b"], await FoundAsync("other", "b"));
        Assert.Empty(await FoundAsync("talks", "b"));
        Assert.Empty(await FoundAsync(null, "nobody"));
        Assert.Empty(await FoundAsync("nowhere", null));
        await CommitAsync(new MergeEvent("a", "b", "the same"));
        Assert.Equal(["Direct other a", "Direct talks a", "RoleDispute  a"], (await FoundAsync(null, "b")).Order(StringComparer.Ordinal));
    }

    private async Task<string[]> FoundAsync(string? meeting, string? actor) =>
        [.. (await Explorer.ContradictionsAsync(meeting, actor, default)).OrderBy(found => found.Kind).ThenBy(found => found.Actor).Select(found => $"{found.Kind} {found.Meeting} {found.Actor}")];

    private static ParticipationStatement Stands(string actor, string meeting, Participation value) => new(new ActorSubject(actor), meeting, value);
}
