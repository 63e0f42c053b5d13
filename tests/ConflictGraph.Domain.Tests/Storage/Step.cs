using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>Something random that happens in a small world, so that everything meets everything.</summary>
internal sealed record Step(int Kind, int One, int Other, int Value, int Day, int Speaker)
{
    private const int Claims = 11;

    private static readonly string[] Factions = ["a", "b", "c"];
    private static readonly string[] Coalitions = ["front", "wing", "class"];
    private static readonly string[] People = ["p", "q"];
    private static readonly string[] Actors = [.. Factions, .. Coalitions];
    private static readonly string[] Documents = ["doc/0", "doc/1", "doc/2", "doc/3"];

    public static readonly string[] Meetings = ["m-0", "m-1"];

    public static readonly IReadOnlyList<string> Everybody = [.. Actors, .. People];

    private static readonly Gen<Step> Any = Gen.Select(
        Gen.Int[0, 15], Gen.Int[0, 5], Gen.Int[0, 5], Gen.Int[0, 12], Gen.Int[0, 7], Gen.Int[0, 5],
        (kind, one, other, value, day, speaker) => new Step(kind, one, other, value, day, speaker));

    public static readonly Gen<Step[]> Several = Any.Array[1, 14];

    public static RecordDraft Start { get; } = new()
    {
        Outlets = [new("outlet/0", "Zero") { Reliability = Reliability.A }, new("outlet/1", "One") { Reliability = Reliability.E }],
        Documents =
        [
            new("doc/0", "outlet/0", "0"), new("doc/1", "outlet/1", "1"), new("doc/2", "outlet/1", "2"), new("doc/3", "outlet/0", "3") { DerivedFrom = new DerivationDraft("doc/1", DerivationKind.Summary) },
        ],
        Actors =
        [
            .. Factions.Select(slug => new ActorDraft(slug, ActorKind.Faction, slug)), .. Coalitions.Select(slug => new ActorDraft(slug, ActorKind.Coalition, slug)),
            .. People.Select(slug => new ActorDraft(slug, ActorKind.Person, slug)),
        ],
        Meetings = [new("m-0", "First") { Starts = "2017-01-20" }, new("m-1", "Second")],
    };

    private string Actor => Actors[One];

    private string Coalition => Coalitions[Other % 3];

    private string On => Day switch { 0 => "2017-01", 7 => "2017-01-25", _ => $"2017-01-{Day * 3:00}" };

    private string Meeting => Meetings[Other % 2];

    /// <summary>What is recorded, under an id with this number; nothing for a step that is none of recording, or cannot be.</summary>
    /// <param name="soFar">How many claims there are, which are numbered from 0.</param>
    public RecordDraft? Draft(int soFar) => Kind switch
    {
        <= Claims => Claim(soFar) is { } claim ? new() { Claims = [claim] } : null,
        12 => new() { Meetings = [new(Meeting, "Meeting " + Value) { Starts = Value % 3 == 0 ? null : $"2017-01-{Value + 10:00}" }] },
        13 => new() { Documents = [new("doc/0", "outlet/" + (Value % 2), "0") { DerivedFrom = Value % 3 == 0 ? new DerivationDraft("doc/2", DerivationKind.Quotation) : null }] },
        14 => new() { Outlets = [new("outlet/0", "Zero " + Value) { Reliability = (Reliability)(Value % 6) }] },
        _ => new() { Actors = [new(Actor, One < 3 ? ActorKind.Faction : ActorKind.Coalition, $"{Actor} {Value}")] },
    };

    /// <summary>The same, but nothing for words that are to repeat others on another meeting, which no source does.</summary>
    public RecordDraft? DraftOn(Replay known, IReadOnlyList<ClaimDraft> before)
    {
        var draft = Draft(known.Claims.Count() + before.Count);
        return draft is { Claims: [{ Repeats: { } repeated } claim] } && MeetingOf(repeated) != claim.Participation!.Meeting ? null : draft;

        string? MeetingOf(string slug) =>
            known.Claims.FirstOrDefault(one => one.Slug == slug)?.Statement.Meeting ?? before.FirstOrDefault(one => one.Id == slug) switch
            {
                { Participation.Meeting: var meeting } => meeting,
                { Stance.Meeting: var meeting } => meeting,
                _ => null,
            };
    }

    private ClaimDraft? Claim(int soFar)
    {
        var bare = new ClaimDraft(
            (Capacity)(Value % 7), On, [new(Documents[Speaker % 4], IsHeadline: Value == 12)]) { Id = "claim-" + soFar, Speaker = Speaker < 2 ? People[Speaker] : Speaker == 2 ? Actor : null };
        return Kind switch
        {
            <= 4 => bare with { Participation = new(new(Actor), Meeting, (Participation)Value) },
            5 or 6 => bare with { Participation = new(new(null, OfGroup), Meeting, (Participation)Value) },
            7 or 8 => Actor == Coalition ? null : bare with { Membership = new(Actor, Coalition) { During = Day > 4 ? null : new("2016", null), Denied = Value == 0 } },
            9 => bare with { Role = new(People[Value % 2], Actor, (RoleKind)(Value % 8)) { AtMeeting = Value > 9 ? Meeting : null, During = new("2016", null) } },
            10 => bare with { Stance = new(new(Actor), Meeting, (Stance)(Value % 5)) },
            _ => soFar == 0 ? null : bare with { Participation = new(new(Actor), Meeting, (Participation)Value), Repeats = "claim-" + (Value % soFar) },
        };
    }

    private GroupDraft OfGroup => new(Coalition, (Quantifier)(Day % 4))
    {
        Including = Kind == 6 && Actor != Coalition && Speaker > 2 ? [Actor] : [],
        Except = Kind == 6 && Actor != Coalition && Speaker < 2 ? [Actor] : [],
    };
}
