using System.Runtime.InteropServices;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution.Rules;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>One meeting at one moment: who is spoken of, and what was said of each.</summary>
internal sealed class Hearing
{
    private readonly CaseIndex index;
    private readonly Affiliations affiliations;
    private readonly ExpansionRule expansion;
    private readonly IRule<Participation>[] rules;
    private readonly IRule<Stance>[] stanceRules;
    private readonly List<Heard> heard = [];
    private readonly Dictionary<string, List<Heard>> heardOf = [];
    private readonly Dictionary<string, List<Claim>> stances = [];

    public Hearing(CaseIndex index, Affiliations affiliations, Meeting meeting, Instant at)
    {
        (this.index, this.affiliations, Meeting) = (index, affiliations, meeting);
        expansion = new ExpansionRule(affiliations);
        Supersession = new AttendanceSupersessionRule(meeting);
        rules = AttendanceRules.InOrder(index.File, meeting);
        stanceRules = FactRules.InOrder<Stance>(index.File);
        foreach (var claim in index.OnMeeting(meeting.Slug))
            Hear(claim, at);
        HasBegun = meeting.Starts is { } starts ? starts.CountsFrom <= at : heard.Exists(IsOutcomeOfSomebody);
    }

    public Meeting Meeting { get; }

    /// <summary>True from the meeting's start on; without one, once an outcome of any actor holds.</summary>
    public bool HasBegun { get; }

    /// <summary>All actors of which a claim may say something.</summary>
    public IEnumerable<string> Actors => heardOf.Keys;

    /// <summary>All actors of whose part or stance a claim may say something.</summary>
    public IEnumerable<string> Named => Actors.Union(stances.Keys);

    /// <summary>The dates from which the claims on part and stance hold.</summary>
    public IEnumerable<PartialDate> Begins =>
        heard.Select(entry => entry.Since).Concat(stances.Values.SelectMany(said => said).Select(claim => index.Provenance.Original(claim).StatedAt));

    /// <summary>The claims on participation that hold, as the moment reads them.</summary>
    public IReadOnlyList<Heard> Parts => heard;

    public AttendanceSupersessionRule Supersession { get; }

    /// <summary>
    /// How much is heard of an actor's part and stance. At a later moment of the same file the same is heard and perhaps more, so that what the rules
    /// make of it differs only where this does, or where the meeting has begun in between.
    /// </summary>
    public (int Part, int Stance) ExtentOf(string actor) => (Of(actor, heardOf).Count, Of(actor, stances).Count);

    /// <summary>The claims on an actor's part and stance, each with the date from which it holds.</summary>
    public IEnumerable<Heeded> HeardOf(string actor)
    {
        foreach (var entry in Of(actor, heardOf))
            yield return new(entry.Claim, entry.Since, KnownSince(entry, actor));
        foreach (var claim in Of(actor, stances))
            yield return new(claim, index.Provenance.Original(claim).StatedAt, claim.RecordedAt);
    }

    /// <summary>What was said of an actor's part in the meeting, with the rules put to it.</summary>
    public Docket<Participation> On(string actor) => Dockets.Of(Testimonies(actor), index.Provenance).Judge(rules);

    /// <summary>What was said of an actor's stance, with the rules put to it.</summary>
    public Docket<Stance> StanceOf(string actor) => Dockets.Of(Of(actor, stances).ConvertAll(claim => HearStance(claim, actor)), index.Provenance).Judge(stanceRules);

    /// <summary>Takes the claim in if it holds.</summary>
    private void Hear(Claim claim, Instant at)
    {
        var original = index.Provenance.Original(claim);
        if (claim.Statement is ParticipationStatement statement)
        {
            var (value, since) = ScopeRule.Read(statement, original.StatedAt, Meeting);
            if (since.CountsFrom > at)
                return;
            var entry = new Heard(claim, original, statement.Subject, value, since);
            heard.Add(entry);
            if (statement.Subject is ActorSubject alone)
            {
                Add(index.File.Identity(alone.Actor), entry, heardOf);
                return;
            }
            foreach (var actor in SpokenOf(entry))
                Add(actor, entry, heardOf);
        }
        else if (claim.Statement is StanceStatement { Subject: ActorSubject one } && original.StatedAt.CountsFrom <= at)
        {
            Add(index.File.Identity(one.Actor), claim, stances);
        }
    }

    private static void Add<TSaid>(string actor, TSaid said, Dictionary<string, List<TSaid>> to)
    {
        ref var onActor = ref CollectionsMarshal.GetValueRefOrAddDefault(to, actor, out _);
        (onActor ??= new(2)).Add(said);
    }

    private static List<TSaid> Of<TSaid>(string actor, Dictionary<string, List<TSaid>> said) => said.GetValueOrDefault(actor) ?? [];

    /// <summary>A claim on a group says something of a member only once the membership is recorded too.</summary>
    private Instant KnownSince(Heard entry, string actor) =>
        entry.Subject is GroupSubject group
        && affiliations.Members(group, entry.Original.StatedAt.CountsFrom).TryGetValue(actor, out var member)
        && member > entry.Claim.RecordedAt
            ? member
            : entry.Claim.RecordedAt;

    private List<Testimony<Participation>> Testimonies(string actor)
    {
        var entries = Of(actor, heardOf);
        var testimonies = new List<Testimony<Participation>>(entries.Count);
        foreach (var entry in entries)
        {
            if (ValueFor(actor, entry) is { } found)
                testimonies.Add(HearPart(entry, actor, found.Value, found.IsNamed));
        }
        return testimonies;
    }

    private Testimony<Participation> HearPart(Heard entry, string actor, Participation value, bool isNamed)
    {
        var original = entry.Original;
        var isGroup = entry.Subject is GroupSubject;
        var ownCapacity = isGroup && original.Speaker is { } speaker
            ? affiliations.SpeaksFor(actor, affiliations.Identity(speaker), Meeting.Slug, original.StatedAt.CountsFrom)
            : null;
        return new(entry.Claim, value)
        {
            IsSpecific = isNamed || ownCapacity is not null,
            NamesActor = isNamed,
            Capacity = ownCapacity ?? original.Capacity,
            Voice = ownCapacity is not null ? Voice.Of(actor) : isGroup ? Voices.OnGroup(original, index) : Voices.On(actor, original, index),
            StatedAt = original.StatedAt,
            HoldsSince = entry.Since,
            Documents = index.Provenance.StandingDocuments(entry.Claim),
        };
    }

    private (Participation Value, bool IsNamed)? ValueFor(string actor, Heard entry) => entry.Subject is GroupSubject group
        ? expansion.ValueFor(actor, group, entry.Value, entry.Original.StatedAt.CountsFrom)
        : (entry.Value, true);

    private IEnumerable<string> SpokenOf(Heard entry) => entry.Subject switch
    {
        ActorSubject one => [index.File.Identity(one.Actor)],
        GroupSubject group => expansion.SpeaksOf(group, entry.Original.StatedAt.CountsFrom),
        _ => [],
    };

    private bool IsOutcomeOfSomebody(Heard entry) =>
        entry.Value.IsOutcome()
        && entry.Claim.Rank != Rank.Deprecated
        && index.Provenance.TakenBack(entry.Claim) is null
        && index.Provenance.StandingDocuments(entry.Claim).Length > 0
        && SpokenOf(entry).Any();

    private Testimony<Stance> HearStance(Claim claim, string actor)
    {
        var original = index.Provenance.Original(claim);
        return new(claim, ((StanceStatement)claim.Statement).Value)
        {
            Capacity = original.Capacity,
            Voice = Voices.On(actor, original, index),
            StatedAt = original.StatedAt,
            HoldsSince = original.StatedAt,
            Documents = index.Provenance.StandingDocuments(claim),
        };
    }
}
