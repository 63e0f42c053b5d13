using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using static ConflictGraph.Neo4j.Model.Wording;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>All rows of one event, or of several that follow each other, as parameters of <see cref="WriteStatements"/>.</summary>
internal sealed class EventRows(WrittenSoFar known)
{
    public List<ChangeRow> Changes { get; } = [];
    public List<StubRow> Stubs { get; } = [];
    public List<StateRow> Actors { get; } = [];
    public List<StateRow> Meetings { get; } = [];
    public List<StateRow> Processes { get; } = [];
    public List<StateRow> Outlets { get; } = [];
    public List<StateRow> Documents { get; } = [];
    public List<ClaimRow> Claims { get; } = [];
    public List<FactRow> Facts { get; } = [];
    public List<MembershipRow> Memberships { get; } = [];
    public List<RepeatRow> Repeats { get; } = [];
    public List<TextRow> Texts { get; } = [];
    public List<TextRow> Quotes { get; } = [];
    public List<NamingRow> Namings { get; } = [];
    public List<BoundaryRow> Boundaries { get; } = [];

    /// <summary>True where an event says something of what was recorded before.</summary>
    public bool Corrects { get; private set; }

    public Totals Totals { get; private set; } = known.Totals;

    /// <summary>Adds an event. All that it touches has to be known.</summary>
    /// <param name="recordedAt">Null for the time of the commit, which the database sets.</param>
    public void Add(JournalEvent journalEvent, long version, Instant? recordedAt)
    {
        var things = ThingsOf(journalEvent);
        Corrects |= journalEvent is not RecordEvent;
        // Claims come last, as what they name may be recorded with them.
        foreach (var thing in things)
        {
            if (thing is not Claim)
                AddState(thing, version, recordedAt);
        }
        foreach (var thing in things)
        {
            if (thing is Claim claim)
                AddClaim(claim, version, recordedAt);
        }
        Changes.Add(ChangeOf(journalEvent, things, version, recordedAt));
    }

    /// <summary>What the event records, in the order in which the change feed tells it.</summary>
    public static IReadOnlyList<Thing> ThingsOf(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent record => record.Things,
        RetractEvent { Replacement: { } claim } => [claim],
        _ => [],
    };

    private ChangeRow ChangeOf(JournalEvent journalEvent, IReadOnlyList<Thing> things, long version, Instant? recordedAt)
    {
        var change = new ChangeRow
        {
            Version = version,
            RecordedAt = recordedAt?.Milliseconds,
            Kind = Words<EventKind>.Of(EventKinds.Of(journalEvent)),
            Totals = Totals,
            Outlets = SlugsOf<Outlet>(things),
            Documents = SlugsOf<Document>(things),
            Actors = SlugsOf<Actor>(things),
            Processes = SlugsOf<Process>(things),
            Meetings = SlugsOf<Meeting>(things),
            Claims = SlugsOf<Claim>(things),
        };
        return journalEvent switch
        {
            RetractEvent retract => change with
            {
                Claim = retract.Claim, By = retract.By, StatedAt = retract.StatedAt?.ToString(), Reason = WellFormed(retract.Reason),
            },
            RankEvent rank => change with { Claim = rank.Claim, Rank = Words<Rank>.Of(rank.Rank), Reason = WellFormed(rank.Reason) },
            MergeEvent merge => change with { Keep = merge.Keep, Absorbed = merge.Absorb, Reason = WellFormed(merge.Reason) },
            UndoMergeEvent undo => change with { Absorbed = undo.Absorbed, Reason = WellFormed(undo.Reason) },
            _ => change,
        };
    }

    private void AddState(Thing thing, long version, Instant? recordedAt)
    {
        var label = (thing as Actor)?.Kind.ToString();
        var external = thing is Actor { ExternalIds: { Count: > 0 } ids }
            ? ids.Select(id => new ExternalRow(WellFormed(id.Scheme)!, WellFormed(id.Value)!)).Distinct().ToArray() : [];
        var node = known.Thing(Kind.Of(thing), thing.Slug, []);
        var name = WellFormed(thing switch
        {
            Actor actor => actor.Name,
            Meeting meeting => meeting.Name,
            Process process => process.Name,
            Outlet outlet => outlet.Name,
            Document document => document.Title,
            _ => throw new ArgumentException($"{thing.GetType().Name} is no kind of thing that has states.", nameof(thing)),
        })!;
        foreach (var (slug, kind) in Leads.Of(thing))
            Lead(slug, kind);
        RowsOf(node.Kind).Add(new(thing.Slug, name, label, version, recordedAt?.Milliseconds, node.NewestState, StateProperties.Of(thing), external));
        if (!node.IsRecorded)
        {
            Totals = Counted(thing);
            node.FirstRecordedAt = recordedAt ?? AtCommit;
            node.FirstLeadsTo = Leads.Of(thing);
        }
        node.NewestState = version;
        if (thing is Document { Text: { } text })
            Texts.Add(new(thing.Slug, -1, version, WellFormed(text)!));
        AddBoundaries(version, thing switch
        {
            Actor actor => [actor.Active?.Start?.Start, actor.Active?.End?.Start],
            Meeting meeting => [meeting.Starts?.CountsFrom, meeting.Starts?.Start, meeting.Ends?.End],
            _ => [],
        });
    }

    private void AddClaim(Claim claim, long version, Instant? committedAt)
    {
        var recordedAt = claim.RecordedAt == default ? committedAt : claim.RecordedAt;
        known.AddClaim(claim.Slug);
        Totals = Totals with { Claims = Totals.Claims + 1 };
        Claims.Add(ClaimRows.Of(claim, version, recordedAt));
        foreach (var actor in claim.Statement.Actors)
            Name(actor, Kind.Actor, version, recordedAt);
        if (claim.Speaker is { } speaker)
            Name(speaker, Kind.Actor, version, recordedAt);
        if (claim.Statement.Meeting is { } meeting)
            Name(meeting, Kind.Meeting, version, recordedAt);
        foreach (var evidence in claim.Evidence)
            Name(evidence.Document, Kind.Document, version, recordedAt);
        if (claim.Repeats is { } repeats)
            Repeats.Add(new(claim.Slug, repeats));
        foreach (var (part, evidence) in claim.Evidence.Index())
        {
            if (ClaimRows.IsApart(evidence))
                Quotes.Add(new(claim.Slug, part, version, WellFormed(evidence.Quote)!));
        }
        Facts.AddRange(StatementProperties.FactsOf(claim));
        if (claim.Statement is MembershipStatement membership)
            Memberships.Add(new(claim.Slug, membership.Member, membership.Coalition, membership.Denied));
        if (claim.Statement is FactStatement { During: { } during })
            AddBoundaries(version, [during.Start?.Start, during.End?.Start]);
    }

    /// <summary>Before its own recording a thing shows its first state, so it is what that state leads to which is known with it.</summary>
    private void Name(string slug, string kind, long version, Instant? knownFrom)
    {
        var from = knownFrom ?? AtCommit;
        var open = new Stack<(string Slug, string Kind)>([(slug, kind)]);
        while (open.TryPop(out var next))
        {
            var thing = Lead(next.Slug, next.Kind);
            if (!thing.IsNamedEarlierBy(from))
                continue;
            thing.NamedFrom = from;
            Namings.Add(new(next.Slug, next.Kind, version, knownFrom?.Milliseconds));
            foreach (var lead in thing.FirstLeadsTo)
                open.Push(lead);
        }
    }

    private KnownThing Lead(string slug, string kind)
    {
        var added = new List<KnownThing>();
        var thing = known.Thing(kind, slug, added);
        foreach (var one in added)
            Stubs.Add(new(one.Slug, one.Kind));
        return thing;
    }

    /// <summary>Later than all that is there, and not yet known.</summary>
    private static Instant AtCommit => new(Never.Value);

    private void AddBoundaries(long version, IEnumerable<Instant?> instants)
    {
        foreach (var instant in instants)
        {
            if (instant is { } at)
                Boundaries.Add(new(at.Milliseconds, version));
        }
    }

    private List<StateRow> RowsOf(string kind) => kind switch
    {
        Kind.Actor => Actors,
        Kind.Meeting => Meetings,
        Kind.Process => Processes,
        Kind.Outlet => Outlets,
        _ => Documents,
    };

    private Totals Counted(Thing thing) => thing switch
    {
        Actor => Totals with { Actors = Totals.Actors + 1 },
        Meeting => Totals with { Meetings = Totals.Meetings + 1 },
        Process => Totals with { Processes = Totals.Processes + 1 },
        Outlet => Totals with { Outlets = Totals.Outlets + 1 },
        _ => Totals with { Documents = Totals.Documents + 1 },
    };

    private static string[]? SlugsOf<T>(IEnumerable<Thing> things) where T : Thing =>
        things.OfType<T>().Select(thing => thing.Slug).ToArray() is { Length: > 0 } slugs ? slugs : null;
}
