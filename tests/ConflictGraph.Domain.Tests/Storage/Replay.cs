using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>What the events up to a pin come to.</summary>
internal sealed class Replay
{
    private readonly Dictionary<string, Thing> things = [];
    private readonly Dictionary<string, string> keepers = [];

    public Replay(IEnumerable<Committed> events, Pin pin)
    {
        var there = events.Where(one => one.Version <= pin.Version).ToList();
        bool IsKnown(Instant at) => pin.KnownAt is not { } known || at <= known;

        foreach (var (_, at, journalEvent) in there)
            foreach (var thing in ThingsIn(journalEvent))
                if (thing is Claim claim ? IsKnown(claim.RecordedAt) : IsKnown(at))
                    things[thing.Slug] = thing;
        // What a known claim names is known with it, in the first state that was ever recorded.
        var firsts = there.SelectMany(one => ThingsIn(one.Event)).Where(thing => thing is not Claim).GroupBy(thing => thing.Slug).Select(states => states.First()).ToDictionary(thing => thing.Slug);
        var named = new Queue<string>(things.Values.OfType<Claim>().SelectMany(NamesIn));
        while (named.TryDequeue(out var slug))
        {
            if (!things.ContainsKey(slug) && firsts.TryGetValue(slug, out var first))
            {
                things[slug] = first;
                foreach (var next in NamesIn(first))
                    named.Enqueue(next);
            }
        }
        foreach (var (_, at, journalEvent) in there.Where(one => IsKnown(one.RecordedAt)))
            Apply(journalEvent, at);
    }

    public IEnumerable<Claim> Claims => things.Values.OfType<Claim>();

    public string Identity(string actor)
    {
        while (keepers.TryGetValue(actor, out var keeper))
            actor = keeper;
        return actor;
    }

    public Thing? Answering(string slug) => things.GetValueOrDefault(Identity(slug)) switch
    {
        Actor actor => actor with { Absorbed = [.. keepers.Keys.Where(absorbed => Identity(absorbed) == actor.Slug)] },
        var thing => thing,
    };

    public Casefile Cases(IReadOnlyCollection<string> meetings)
    {
        var claims = Claims.Where(claim => meetings.Contains(claim.Statement.Meeting)).ToDictionary(claim => claim.Slug);
        AddRepeated(claims);
        var groups = claims.Values.Where(claim => claim.Statement is SubjectStatement { Subject: GroupSubject }).ToList();
        var coalitions = new Queue<string>(groups.SelectMany(claim => claim.Statement.Actors));
        var seen = new HashSet<string>();
        while (coalitions.TryDequeue(out var coalition))
        {
            if (!seen.Add(Identity(coalition)))
                continue;
            foreach (var claim in Claims.Where(claim => claim.Statement is MembershipStatement of && Identity(of.Coalition) == Identity(coalition)))
            {
                claims[claim.Slug] = claim;
                coalitions.Enqueue(((MembershipStatement)claim.Statement).Member);
            }
        }
        var speakers = groups.Select(claim => claim.Speaker).OfType<string>().Select(Identity).ToHashSet();
        foreach (var claim in Claims.Where(claim => claim.Statement is RoleStatement role && speakers.Contains(Identity(role.Person))))
            claims[claim.Slug] = claim;
        return FileOf(claims, meetings);
    }

    public Casefile Facts(IReadOnlyCollection<FactQuestion> questions) => FileOf(
        Claims.Where(claim => questions.Any(question => EndsOf(claim.Statement).Any(end => end.End == question.End && Identity(end.Actor) == Identity(question.Actor))))
            .ToDictionary(claim => claim.Slug),
        []);

    public IReadOnlyList<string> MeetingsOf(string actor)
    {
        var above = new HashSet<string> { Identity(actor) };
        for (var count = 0; count < above.Count;)
        {
            count = above.Count;
            foreach (var claim in Claims)
                if (claim.Statement is MembershipStatement { Denied: false } of && above.Contains(Identity(of.Member)))
                    above.Add(Identity(of.Coalition));
        }
        return [.. Claims.Where(claim => claim.Statement.Actors.Any(one => above.Contains(Identity(one)))).Select(claim => claim.Statement.Meeting).OfType<string>().Distinct().Order(StringComparer.Ordinal)];
    }

    public IEnumerable<Instant> Boundaries()
    {
        foreach (var thing in things.Values)
        {
            var dates = thing switch
            {
                Claim claim => [claim.StatedAt.CountsFrom, (claim.Statement as FactStatement)?.During?.Start?.Start, (claim.Statement as FactStatement)?.During?.End?.Start],
                Meeting meeting => [meeting.Starts?.Start, meeting.Starts?.CountsFrom, meeting.Ends?.End],
                Actor actor => [actor.Active?.Start?.Start, actor.Active?.End?.Start],
                _ => Array.Empty<Instant?>(),
            };
            foreach (var date in dates)
                if (date is { } at)
                    yield return at;
        }
    }

    public Page Page(PageRequest request)
    {
        var found = things.Values.Where(thing => (thing, request.Query) switch
        {
            (Claim claim, ClaimQuery query) => (query.Speaker is null || claim.Speaker is { } speaker && Identity(speaker) == Identity(query.Speaker))
                && (query.Document is null || claim.Evidence.Any(one => one.Document == query.Document))
                && (query.Outlet is null || claim.Evidence.Any(one => things[one.Document] is Document document && document.Outlet == query.Outlet)),
            (Document document, DocumentQuery query) => (query.DerivedFrom is null || document.DerivedFrom?.Document == query.DerivedFrom)
                && (query.Outlet is null || document.Outlet == query.Outlet),
            _ => false,
        });
        var rows = found.Select(thing => (Place: new Keyset("", thing.Slug), Thing: thing)).OrderBy(row => row.Place)
            .Where(row => request.After is not { } after || row.Place.CompareTo(after) > 0).ToList();
        return new([.. rows.Take(request.Count)], rows.Count > request.Count);
    }

    public static IEnumerable<(string Actor, FactEnd End)> EndsOf(Statement statement) => statement switch
    {
        RoleStatement role => [(role.Person, FactEnd.RolesOf), (role.Group, FactEnd.RolesIn)],
        MembershipStatement of => [(of.Member, FactEnd.MembershipsOf), (of.Coalition, FactEnd.MembersOf)],
        SupportStatement support => [(support.Sponsor, FactEnd.SupportBy), (support.Recipient, FactEnd.SupportOf)],
        RelationStatement relation => [(relation.From, FactEnd.Relations), (relation.To, FactEnd.Relations)],
        SuccessionStatement succession => [(succession.Predecessor, FactEnd.Successions), (succession.Successor, FactEnd.Successions)],
        _ => [],
    };

    private Casefile FileOf(Dictionary<string, Claim> claims, IEnumerable<string> meetings)
    {
        AddRepeated(claims);
        var slugs = new HashSet<string>(meetings);
        var open = new Queue<string>(claims.Values.SelectMany(NamesIn).Concat(slugs));
        while (open.TryDequeue(out var slug))
        {
            slugs.Add(slug);
            foreach (var next in NamesIn(things.GetValueOrDefault(slug)).Append(Identity(slug)))
                if (!slugs.Contains(next))
                    open.Enqueue(next);
        }
        var named = slugs.Where(things.ContainsKey).Select(slug => things[slug]).ToList();
        return new()
        {
            Claims = [.. claims.Values],
            Actors = named.OfType<Actor>().ToDictionary(actor => actor.Slug),
            Meetings = named.OfType<Meeting>().ToDictionary(meeting => meeting.Slug),
            Documents = named.OfType<Document>().ToDictionary(document => document.Slug),
            Outlets = named.OfType<Outlet>().ToDictionary(outlet => outlet.Slug),
            MergedInto = keepers.Keys.Where(slugs.Contains).ToDictionary(absorbed => absorbed, Identity),
        };
    }

    private void AddRepeated(Dictionary<string, Claim> claims)
    {
        foreach (var one in claims.Values.ToList())
            for (var said = one; said.Repeats is { } slug && things.GetValueOrDefault(slug) is Claim repeated && claims.TryAdd(slug, repeated);)
                said = repeated;
    }

    private void Apply(JournalEvent journalEvent, Instant at)
    {
        switch (journalEvent)
        {
            case RetractEvent retract when things.GetValueOrDefault(retract.Claim) is Claim claim:
                things[claim.Slug] = claim with { Retractions = [.. claim.Retractions, new(retract.By, at, retract.StatedAt, retract.Reason, retract.Replacement?.Slug)] };
                break;
            case RankEvent rank when things.GetValueOrDefault(rank.Claim) is Claim claim:
                things[claim.Slug] = claim with { Rank = rank.Rank, RankReason = rank.Reason };
                break;
            case MergeEvent merge:
                keepers[merge.Absorb] = merge.Keep;
                break;
            case UndoMergeEvent undo:
                keepers.Remove(undo.Absorbed);
                break;
        }
    }

    private static IEnumerable<Thing> ThingsIn(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent record => record.Things,
        RetractEvent { Replacement: { } claim } => [claim],
        _ => [],
    };

    private static IEnumerable<string> NamesIn(Thing? thing) => thing switch
    {
        Claim claim => [.. claim.Statement.Actors, .. claim.Evidence.Select(one => one.Document), .. new[] { claim.Speaker, claim.Statement.Meeting }.OfType<string>()],
        Document document => [document.Outlet, .. document.DerivedFrom is { } from ? [from.Document] : Array.Empty<string>()],
        Meeting { Process: { } process } => [process],
        _ => [],
    };
}
