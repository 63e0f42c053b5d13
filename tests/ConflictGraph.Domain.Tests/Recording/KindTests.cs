using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class KindTests
{
    public static TheoryData<string, string> WrongKinds => new()
    {
        { "claims.0.participation.subject.actor", "actor takes the id of an actor; 'astana-1' is a meeting." },
        { "claims.1.participation.meeting", "meeting takes the id of a meeting; 'astana' is a process." },
        { "claims.2.role.person", "person takes the id of a person; 'ahrar' is a faction." },
        { "claims.2.role.group", "group takes the id of a faction, coalition, state or organisation; 'alloush' is a person." },
        { "claims.2.role.atMeeting", "atMeeting takes the id of a meeting; 'turkey' is a state." },
        { "claims.3.membership.coalition", "coalition takes the id of a coalition; 'turkey' is a state." },
        { "claims.4.stance.subject.group.of", "of takes the id of a coalition; 'islam' is a faction." },
        { "claims.4.stance.subject.group.except.0", "except takes the id of an actor; 'doc/one' is a document." },
        { "claims.5.evidence.0.document", "document takes the id of a document; 'outlet/afp' is an outlet." },
        { "claims.5.speaker", "speaker takes the id of an actor; 'outlet/afp' is an outlet." },
        { "claims.5.repeats", "repeats takes the id of a claim; 'ahrar' is a faction." },
        { "documents.0.outlet", "outlet takes the id of an outlet; 'doc/one' is a document." },
        { "documents.0.derivedFrom.document", "document takes the id of a document; 'turkey' is a state." },
        { "meetings.0.process", "process takes the id of a process; 'astana-1' is a meeting." },
    };

    [Theory]
    [MemberData(nameof(WrongKinds))]
    public async Task A_reference_to_a_thing_of_another_kind_is_refused(string path, string message)
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [new("doc/x", "doc/one", "X") { DerivedFrom = new DerivationDraft("turkey", DerivationKind.Summary) }],
            Meetings = [new("astana-9", "Ninth") { Process = "astana-1" }],
            Claims =
            [
                World.Claim with { Participation = World.Attends with { Subject = new("astana-1") } },
                World.Claim with { Participation = World.Attends with { Meeting = "astana" } },
                World.Claim with { Role = new("ahrar", "alloush", RoleKind.Leader) { AtMeeting = "turkey" } },
                World.Claim with { Membership = new("ahrar", "turkey") },
                World.Claim with { Stance = new(new(null, new("islam", Quantifier.All) { Except = ["doc/one"] }), "astana-1", Stance.Opposes) },
                World.Claim with { Participation = World.Attends, Evidence = [new("outlet/afp")], Speaker = "outlet/afp", Repeats = "ahrar" },
            ],
        });
        Assert.Equal(WrongKinds.Count, recorded.Mistakes.Count);
        Assert.Contains(new Mistake(MistakeCode.WrongKind, message, path), recorded.Mistakes);
    }

    [Fact]
    public async Task An_actor_keeps_its_kind()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Actors = [new("ahrar", ActorKind.Person, "Ahrar al-Sham")] });
        Assert.Equal(
            new(MistakeCode.WrongKind, "kind takes the one that the actor was recorded with; 'ahrar' is a faction, not a person.", "actors.0.kind"),
            mistake);
    }

    [Fact]
    public async Task A_kind_that_the_input_itself_brings_counts()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Actors = [new("hnc", ActorKind.Coalition, "HNC")],
            Claims = [World.Claim with { Membership = new("ahrar", "hnc") }],
        });
        Assert.Empty(recorded.Mistakes);
    }
}
