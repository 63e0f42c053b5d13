using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Store.Tests;

/// <summary>What a store should say, by going through all that ever happened, each time anew.</summary>
internal sealed class NaiveModel
{
    private readonly List<(long Version, Instant At, JournalEvent Event)> _events = [];

    public void Add(Head head, JournalEvent journalEvent) => _events.Add((head.Version, head.RecordedAt!.Value, journalEvent));

    /// <summary>All places that a query finds, in its order.</summary>
    public List<Keyset> Find(Pin pin, ThingQuery query)
    {
        var known = new Known(_events, pin);
        var places = known.Things.Values.Where(thing => Matches(thing, query, known)).Select(thing => PlaceOf(thing, query)).Order().ToList();
        if (query.Descending)
            places.Reverse();
        return places;
    }

    public Dictionary<string, Thing> Things(Pin pin) => new Known(_events, pin).Things;

    private static Keyset PlaceOf(Thing thing, ThingQuery query) => new(
        (thing, query) switch
        {
            (Actor actor, _) => SortKeys.OfName(actor.Name),
            (Outlet outlet, _) => SortKeys.OfName(outlet.Name),
            (Process process, _) => SortKeys.OfName(process.Name),
            (Meeting meeting, MeetingQuery { ByName: true }) => SortKeys.OfName(meeting.Name),
            (Meeting meeting, _) => SortKeys.OfDate(meeting.Starts),
            (Document document, _) => SortKeys.OfDate(document.PublishedAt),
            (Claim claim, ClaimQuery { ByRecording: true }) => SortKeys.OfInstant(claim.RecordedAt),
            (Claim claim, _) => SortKeys.OfDate(claim.StatedAt),
            _ => throw new ArgumentException("There is no such thing.", nameof(thing)),
        },
        thing.Slug);

    private static bool Matches(Thing thing, ThingQuery query, Known known) =>
        (query.Among is null || query.Among.Contains(thing.Slug)) && (thing, query) switch
        {
            (Actor actor, ActorQuery q) => known.Identity(actor.Slug) == actor.Slug
                && (q.NameStartsWith is null || SearchKeys.Of(actor.Name).StartsWith(SearchKeys.Of(q.NameStartsWith), StringComparison.Ordinal)),
            (Outlet, OutletQuery) or (Process, ProcessQuery) => true,
            (Meeting meeting, MeetingQuery q) => (q.Process is null || meeting.Process == q.Process)
                && (q.StartsFrom is null || meeting.Starts?.CountsFrom >= q.StartsFrom.Value.Start)
                && (q.StartsBefore is null || meeting.Starts?.CountsFrom < q.StartsBefore.Value.Start),
            (Document document, DocumentQuery q) => (q.Outlet is null || document.Outlet == q.Outlet)
                && (q.DerivedFrom is null || document.DerivedFrom?.Document == q.DerivedFrom),
            (Claim claim, ClaimQuery q) => (q.Meeting is null || claim.Statement.Meeting == q.Meeting)
                && (q.About is null || claim.Statement.Actors.Any(actor => known.Identity(actor) == known.Identity(q.About)))
                && (q.Speaker is null || claim.Speaker is { } speaker && known.Identity(speaker) == known.Identity(q.Speaker))
                && (q.Document is null || claim.Evidence.Any(evidence => evidence.Document == q.Document))
                && (q.Outlet is null || claim.Evidence.Any(evidence => known.Document(evidence.Document)?.Outlet == q.Outlet))
                && (q.StatedFrom is null || claim.StatedAt.CountsFrom >= q.StatedFrom.Value.Start)
                && (!q.IsDenial || claim.Statement is FactStatement { Denied: true })
                && (q.IncludeRetracted || !known.IsTakenBack(claim)),
            _ => false,
        };

    private sealed class Known
    {
        private readonly Dictionary<string, string> _mergedInto = [];

        public Known(List<(long Version, Instant At, JournalEvent Event)> events, Pin pin)
        {
            bool IsKnown(Instant at) => pin.KnownAt is not { } knownAt || at <= knownAt;
            var there = events.Where(e => e.Version <= pin.Version).ToList();
            var firsts = new Dictionary<string, Thing>();
            foreach (var (_, at, journalEvent) in there)
            {
                foreach (var thing in Recorded(journalEvent))
                {
                    firsts.TryAdd(thing.Slug, thing);
                    var timed = thing is Claim claim && claim.RecordedAt == default ? claim with { RecordedAt = at } : thing;
                    if (IsKnown(timed is Claim own ? own.RecordedAt : at))
                        Things[thing.Slug] = timed;
                }
            }
            foreach (var slug in Things.Values.OfType<Claim>().SelectMany(Named).ToList())
                Name(slug, firsts);
            foreach (var (_, at, journalEvent) in there.Where(e => IsKnown(e.At)))
            {
                if (journalEvent is MergeEvent merge)
                    _mergedInto[merge.Absorb] = merge.Keep;
                else if (journalEvent is UndoMergeEvent undo)
                    _mergedInto.Remove(undo.Absorbed);
                else if (journalEvent is RankEvent rank && Things.GetValueOrDefault(rank.Claim) is Claim ranked)
                    Things[rank.Claim] = ranked with { Rank = rank.Rank, RankReason = rank.Reason };
                else if (journalEvent is RetractEvent retract && Things.GetValueOrDefault(retract.Claim) is Claim claim)
                    Things[claim.Slug] = claim with { Retractions = [.. claim.Retractions, new(retract.By, at, retract.StatedAt, retract.Reason, retract.Replacement?.Slug)] };
            }
            foreach (var keeper in Things.Values.OfType<Actor>().ToList())
            {
                var absorbed = events.Select(e => e.Event).OfType<MergeEvent>().Reverse().Select(merge => merge.Absorb).Distinct().Reverse()
                    .Where(actor => actor != keeper.Slug && Chain(actor).Contains(keeper.Slug)).ToValueList();
                Things[keeper.Slug] = keeper with { Absorbed = absorbed };
            }
        }

        public Dictionary<string, Thing> Things { get; } = [];

        public Document? Document(string slug) => Things.GetValueOrDefault(slug) as Document;

        public string Identity(string actor) => Chain(actor).Last();

        public bool IsTakenBack(Claim claim) => claim.Retractions.Any(retraction => claim.Speaker is { } speaker && Identity(retraction.By) == Identity(speaker))
            || claim.Retractions.Count > 0
                && claim.Evidence.All(evidence => Origins(evidence.Document).Any(document => claim.Retractions.Any(retraction => retraction.By == document.Outlet)));

        private IEnumerable<string> Chain(string actor)
        {
            yield return actor;
            while (_mergedInto.TryGetValue(actor, out var keeper))
                yield return actor = keeper;
        }

        private IEnumerable<Document> Origins(string slug)
        {
            var seen = new HashSet<string>();
            for (var document = Document(slug); document is not null && seen.Add(document.Slug); document = Document(document.DerivedFrom?.Document ?? ""))
                yield return document;
        }

        private void Name(string slug, Dictionary<string, Thing> firsts)
        {
            if (!firsts.TryGetValue(slug, out var first) || !Things.TryAdd(slug, first))
                return;
            if (first is Document document)
            {
                Name(document.Outlet, firsts);
                Name(document.DerivedFrom?.Document ?? "", firsts);
            }
            else if (first is Meeting { Process: { } process })
            {
                Name(process, firsts);
            }
        }

        private static IEnumerable<string> Named(Claim claim) =>
            [.. claim.Statement.Actors, claim.Speaker ?? "", claim.Statement.Meeting ?? "", .. claim.Evidence.Select(evidence => evidence.Document)];

        private static IEnumerable<Thing> Recorded(JournalEvent journalEvent) => journalEvent switch
        {
            RecordEvent record => record.Things,
            RetractEvent { Replacement: { } replacement } => [replacement],
            _ => [],
        };
    }
}
