using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>The whole graph: rows that only grow in number. A reader holds each against its moment, so a snapshot is no more than that moment.</summary>
internal sealed class Graph
{
    private AppendList<ActorNode> _everAbsorbed;
    private AppendList<NamedState> _names;

    public Shelf<ActorNode, Actor> Actors { get; } = new(slug => new(slug));
    public Shelf<MeetingNode, Meeting> Meetings { get; } = new(slug => new(slug));
    public Shelf<ProcessNode, Process> Processes { get; } = new(slug => new(slug));
    public Shelf<DocumentNode, Document> Documents { get; } = new(slug => new(slug));
    public Shelf<OutletNode, Outlet> Outlets { get; } = new(slug => new(slug));
    public ClaimShelf Claims { get; } = new();

    public Ordered<State<Actor>> ActorsByName { get; } = new(new NameOrder<Actor>());
    public Ordered<State<Meeting>> MeetingsByName { get; } = new(new NameOrder<Meeting>());
    public Ordered<State<Meeting>> MeetingsByStart { get; } = new(Dated<Meeting>(meeting => meeting.Starts?.CountsFrom));
    public Ordered<State<Process>> ProcessesByName { get; } = new(new NameOrder<Process>());
    public Ordered<State<Outlet>> OutletsByName { get; } = new(new NameOrder<Outlet>());
    public Ordered<State<Document>> DocumentsByDate { get; } = new(Dated<Document>(document => document.PublishedAt?.CountsFrom));
    public Ordered<ClaimRow> ClaimsByStatement { get; } = new(Claimed(row => row.Claim.StatedAt.CountsFrom));
    public Ordered<ClaimRow> ClaimsByRecording { get; } = new(Claimed(row => row.Claim.RecordedAt));
    public Ordered<Boundary> Boundaries { get; } = new(new InstantOrder<Boundary>(boundary => boundary.At, _ => ""));

    /// <summary>The newest version that changed something which was there, and so may have touched what is known of any meeting.</summary>
    public long LastChange { get; set; }

    /// <summary>The newest version that said who belongs to whom or speaks for whom, and so may have touched any meeting of which groups are told.</summary>
    public long LastAffiliation { get; set; }

    /// <summary>Claims that deny a fact.</summary>
    public ClaimList Denials { get; } = new();

    /// <summary>All states but claims, in the order of their versions.</summary>
    public ReadOnlySpan<NamedState> Names => _names.AsSpan();

    /// <summary>Actors that were merged into another at some time.</summary>
    public ReadOnlySpan<ActorNode> EverAbsorbed => _everAbsorbed.AsSpan();

    public void Add(NamedState state) => _names.Add(state);

    public void Add(Merge merge)
    {
        if (merge.Absorbed.MergedInto.Count == 0)
            _everAbsorbed.Add(merge.Absorbed);
        merge.Keep.Absorbing.Add(merge);
        merge.Absorbed.MergedInto.Add(merge);
    }

    /// <summary>Makes the ordered rows visible that were added since the last time.</summary>
    public void Publish()
    {
        ActorsByName.Publish();
        MeetingsByName.Publish();
        MeetingsByStart.Publish();
        ProcessesByName.Publish();
        OutletsByName.Publish();
        DocumentsByDate.Publish();
        ClaimsByStatement.Publish();
        ClaimsByRecording.Publish();
        Boundaries.Publish();
    }

    private static InstantOrder<State<T>> Dated<T>(Func<T, Domain.Time.Instant?> instantOf) where T : Domain.Thing =>
        new(state => instantOf(state.Thing), state => state.Thing.Slug);

    private static InstantOrder<ClaimRow> Claimed(Func<ClaimRow, Domain.Time.Instant?> instantOf) => new(instantOf, row => row.Slug);
}
