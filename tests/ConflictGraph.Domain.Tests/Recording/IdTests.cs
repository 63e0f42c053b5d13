using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class IdTests
{
    [Theory]
    [InlineData("Foo Bar")]
    [InlineData("")]
    [InlineData("-ahrar")]
    [InlineData("ahrar\n")]
    public async Task An_id_outside_the_grammar_is_refused(string id)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Outlets = [new(id, "Name")] });
        Assert.Equal((MistakeCode.InvalidId, "outlets.0.id"), (mistake.Code, mistake.Path));
        Assert.StartsWith($"id takes {Slug.Grammar}", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_reference_outside_the_grammar_is_one_mistake()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(World.Claim with { Participation = World.Attends with { Meeting = "Astana 1" } });
        Assert.Equal((MistakeCode.InvalidId, "claims.0.participation.meeting"), (mistake.Code, mistake.Path));
        Assert.EndsWith("'Astana 1' is not that.", mistake.Message, StringComparison.Ordinal);
    }

    public static TheoryData<string, string> References => new()
    {
        { "claims.0.participation.meeting", "meeting takes the id of a meeting; nothing with the id 'nobody' is recorded or in this input." },
        { "claims.1.speaker", "speaker takes the id of an actor; nothing with the id 'nobody' is recorded or in this input." },
        { "claims.2.evidence.1.document", "document takes the id of a document; nothing with the id 'nobody' is recorded or in this input." },
        { "claims.3.stance.subject.group.including.1", "including takes the id of an actor; nothing with the id 'nobody' is recorded or in this input." },
        { "claims.4.repeats", "repeats takes the id of a claim; nothing with the id 'nobody' is recorded or in this input." },
        { "documents.0.outlet", "outlet takes the id of an outlet; nothing with the id 'nobody' is recorded or in this input." },
        { "documents.1.derivedFrom.document", "document takes the id of a document; nothing with the id 'nobody' is recorded or in this input." },
        { "meetings.0.process", "process takes the id of a process; nothing with the id 'nobody' is recorded or in this input." },
    };

    [Theory]
    [MemberData(nameof(References))]
    public async Task A_reference_to_nothing_is_refused(string path, string message)
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents =
            [
                new("doc/x", "nobody", "X"),
                new("doc/y", "outlet/afp", "Y") { DerivedFrom = new DerivationDraft("nobody", Domain.Sources.DerivationKind.Summary) },
            ],
            Meetings = [new("astana-9", "Ninth") { Process = "nobody" }],
            Claims =
            [
                World.Claim with { Participation = World.Attends with { Meeting = "nobody" } },
                World.Claim with { Participation = World.Attends, Speaker = "nobody" },
                World.Claim with { Participation = World.Attends, Evidence = [new("doc/two"), new("nobody")] },
                World.Claim with
                {
                    Stance = new(new(null, new("opposition", Quantifier.Some) { Including = ["ahrar", "nobody"] }), "astana-1", Stance.Endorses),
                },
                World.Claim with { Participation = World.Attends, Repeats = "nobody" },
            ],
        });
        Assert.Equal(References.Count, recorded.Mistakes.Count);
        Assert.Contains(new Mistake(MistakeCode.UnknownId, message, path), recorded.Mistakes);
    }

    [Fact]
    public async Task What_comes_later_in_the_input_can_be_referred_to()
    {
        var world = World.Empty();
        var recorded = await world.RecordAsync(World.Start with
        {
            Claims =
            [
                World.Claim with { Participation = World.Attends, Repeats = "claim/last" },
                World.Claim with { Id = "claim/last", Participation = World.Attends },
            ],
        });
        Assert.Empty(recorded.Mistakes);
    }

    [Fact]
    public async Task A_reference_to_an_entry_with_mistakes_is_no_second_mistake()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft
        {
            Meetings = [new("astana-9", " ")],
            Claims = [World.Claim with { Participation = World.Attends with { Meeting = "astana-9" } }],
        });
        Assert.Equal("meetings.0.name", mistake.Path);
    }

    [Fact]
    public async Task An_id_of_another_kind_of_thing_is_refused()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Meetings = [new("turkey", "Turkey")] });
        Assert.Equal(
            new(MistakeCode.DuplicateId, "id takes one that no other kind of thing has; 'turkey' is the id of a state.", "meetings.0.id"), mistake);
    }

    [Fact]
    public async Task An_id_that_stands_twice_for_different_things_is_refused_at_the_second()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Outlets = [new("new", "One"), new("new", "Other")],
            Processes = [new("new", "One")],
        });
        Assert.Equal(
            [
                new(
                    MistakeCode.DuplicateId, "id takes one that stands once in an input, or with equal content; 'new' stands in outlets.0 with other content.",
                    "outlets.1.id"),
                new(MistakeCode.DuplicateId, "id takes one that no other kind of thing has; 'new' is the id of an outlet in outlets.0.", "processes.0.id"),
            ],
            recorded.Mistakes);
    }

    [Fact]
    public async Task An_entry_that_is_repeated_word_for_word_counts_as_unchanged()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Outlets = [new("new", "One"), new("new", "One")],
            Claims = [World.Claim with { Participation = World.Attends }, World.Claim with { Participation = World.Attends }],
        });
        Assert.Equal((2, 0, 2), (recorded.Created, recorded.Changed, recorded.Unchanged));
    }

    [Fact]
    public async Task A_claim_is_never_changed()
    {
        var world = await World.WithThingsAsync();
        var claim = World.Claim with { Id = "claim/a", Participation = World.Attends };
        await world.RecordAsync(claim);
        var mistake = await world.MistakeAsync(claim with { StatedAt = "2017-01-17" });
        Assert.Equal((MistakeCode.DuplicateId, "claims.0.id"), (mistake.Code, mistake.Path));
        Assert.EndsWith("a claim is never changed: retract it with a replacement that has another id.", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_absorbed_actor_cannot_be_recorded_again_but_be_spoken_of()
    {
        var world = await World.WithThingsAsync();
        world.Store.Merge("ahrar", "islam");
        var mistake = await world.MistakeAsync(new RecordDraft { Actors = [new("islam", ActorKind.Faction, "Jaysh al-Islam")] });
        Assert.Equal(
            new(MistakeCode.DuplicateId, "id takes that of an actor that stands for itself; 'islam' was merged into 'ahrar'.", "actors.0.id"), mistake);

        var recorded = await world.RecordAsync(World.Claim with { Id = "claim/a", Participation = World.Attends with { Subject = new("islam") } });
        Assert.Empty(recorded.Mistakes);
        var said = Assert.IsType<ParticipationStatement>(Assert.IsType<Claim>(world.Store.Find("claim/a")).Statement);
        Assert.Equal(new ActorSubject("islam"), said.Subject);
    }

    [Fact]
    public async Task An_actor_into_which_another_was_merged_can_be_recorded_again()
    {
        var world = await World.WithThingsAsync();
        world.Store.Merge("ahrar", "islam");
        var same = await world.RecordAsync(new RecordDraft { Actors = [new("ahrar", ActorKind.Faction, "Ahrar al-Sham")] });
        Assert.Equal((0, 0, 1), (same.Created, same.Changed, same.Unchanged));
        var renamed = await world.RecordAsync(new RecordDraft { Actors = [new("ahrar", ActorKind.Faction, "Ahrar")] });
        Assert.Equal((0, 1, 0), (renamed.Created, renamed.Changed, renamed.Unchanged));
        Assert.Empty(Assert.IsType<Actor>(Assert.Single(world.Store.Events[^1].Things)).Absorbed);
    }
}
