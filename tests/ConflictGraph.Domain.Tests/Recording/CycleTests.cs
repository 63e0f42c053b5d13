using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class CycleTests
{
    [Fact]
    public async Task A_group_does_not_include_or_except_itself()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(
            World.Claim with { Participation = World.Attends with { Subject = new(null, new("opposition", Quantifier.All) { Including = ["opposition"] }) } },
            World.Claim with { Participation = World.Attends with { Subject = new(null, new("opposition", Quantifier.All) { Except = ["opposition"] }) } });
        Assert.Equal(
            [
                new(
                    MistakeCode.Cycle, "including takes members of the group; 'opposition' is the group itself.",
                    "claims.0.participation.subject.group.including.0"),
                new(
                    MistakeCode.Cycle, "except takes members of the group; 'opposition' is the group itself.",
                    "claims.1.participation.subject.group.except.0"),
            ],
            recorded.Mistakes);
    }

    [Fact]
    public async Task No_actor_stands_in_a_fact_to_itself()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(
            World.Claim with { Membership = new("opposition", "opposition") },
            World.Claim with { Support = new("turkey", "turkey", [SupportKind.Other]) },
            World.Claim with { Relation = new("ahrar", "ahrar", RelationKind.Rival) },
            World.Claim with { Succession = new("ahrar", "ahrar", SuccessionKind.Rename) });
        Assert.Equal(
            [
                (MistakeCode.Cycle, "claims.0.membership.coalition", "coalition takes another actor than member; 'opposition' cannot be a member of itself."),
                (MistakeCode.Cycle, "claims.1.support.recipient", "recipient takes another actor than sponsor; 'turkey' cannot support itself."),
                (MistakeCode.Cycle, "claims.2.relation.to", "to takes another actor than from; 'ahrar' cannot stand in a relation to itself."),
                (MistakeCode.Cycle, "claims.3.succession.successor", "successor takes another actor than predecessor; 'ahrar' cannot succeed itself."),
            ],
            recorded.Mistakes.Select(mistake => (mistake.Code, mistake.Path, mistake.Message)));
    }

    [Fact]
    public async Task Coalitions_may_be_said_to_be_in_each_other()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Actors = [new("hnc", ActorKind.Coalition, "HNC")],
            Claims = [World.Claim with { Membership = new("hnc", "opposition") }, World.Claim with { Membership = new("opposition", "hnc") }],
        });
        Assert.Empty(recorded.Mistakes);
    }

    [Fact]
    public async Task A_document_does_not_derive_from_itself()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Documents = [Copy("doc/x", "doc/x")] });
        Assert.Equal(
            new(
                MistakeCode.Cycle, "document takes a document that does not lead back to this one; from 'doc/x' over 'doc/x' it would.",
                "documents.0.derivedFrom.document"),
            mistake);
    }

    [Fact]
    public async Task New_documents_do_not_derive_from_each_other()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [Copy("doc/x", "doc/y"), Copy("doc/y", "doc/z"), Copy("doc/z", "doc/x"), Copy("doc/into", "doc/x")],
        });
        Assert.Equal(
            ["documents.0.derivedFrom.document", "documents.1.derivedFrom.document", "documents.2.derivedFrom.document"],
            recorded.Mistakes.Select(mistake => mistake.Path));
    }

    [Fact]
    public async Task A_chain_is_followed_through_what_is_stored()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(new RecordDraft { Documents = [Copy("doc/b", "doc/two"), Copy("doc/c", "doc/b"), Copy("doc/d", "doc/c")] });
        var mistake = await world.MistakeAsync(new RecordDraft { Documents = [Copy("doc/two", "doc/d")] });
        Assert.Equal((MistakeCode.Cycle, "documents.0.derivedFrom.document"), (mistake.Code, mistake.Path));
    }

    [Fact]
    public async Task A_chain_that_the_same_input_cuts_is_open()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(new RecordDraft { Documents = [Copy("doc/b", "doc/two")] });
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [Copy("doc/two", "doc/b"), new("doc/b", "outlet/afp", "doc/b") { DerivedFrom = (DerivationDraft?)null }],
        });
        Assert.Empty(recorded.Mistakes);
        Assert.Equal(2, recorded.Changed);
    }

    [Fact]
    public async Task Claims_do_not_repeat_each_other()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(Repeat("claim/a", "claim/b"), Repeat("claim/b", "claim/a"), Repeat("claim/c", "claim/c"));
        Assert.Equal(["claims.0.repeats", "claims.1.repeats", "claims.2.repeats"], recorded.Mistakes.Select(mistake => mistake.Path));
        Assert.All(recorded.Mistakes, mistake => Assert.Equal(MistakeCode.Cycle, mistake.Code));
        Assert.Equal("repeats takes a claim that does not lead back to this one; from 'claim/a' over 'claim/b' it would.", recorded.Mistakes[0].Message);
    }

    [Fact]
    public async Task A_stored_claim_is_not_turned_into_a_cycle()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(Repeat("claim/a", null), Repeat("claim/b", "claim/a"));
        var recorded = await world.RecordAsync(Repeat("claim/a", "claim/b"));
        Assert.Equal([MistakeCode.DuplicateId, MistakeCode.Cycle], recorded.Mistakes.Select(mistake => mistake.Code));
    }

    private static DocumentDraft Copy(string id, string of) =>
        new(id, "outlet/afp", id) { DerivedFrom = new DerivationDraft(of, DerivationKind.Republication) };

    private static ClaimDraft Repeat(string id, string? repeats) => World.Claim with { Id = id, Participation = World.Attends, Repeats = repeats };
}
