using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Adds the rows of one event. Readers do not see them before the version is published, as none of them has a pin so late.</summary>
internal sealed class GraphWriter(Graph graph, long version, Instant recordedAt)
{
    public void Apply(JournalEvent journalEvent)
    {
        if (journalEvent is not RecordEvent)
            graph.LastChange = version;
        switch (journalEvent)
        {
            case RecordEvent record:
                Record(record.Things);
                break;
            case RetractEvent retract:
                Retract(retract);
                break;
            case RankEvent rank:
                graph.Claims.Find(rank.Claim)!.Annotate().Ranks.Add(new(version, recordedAt, rank.Rank, rank.Reason));
                break;
            case MergeEvent merge:
                graph.Add(new Merge(graph.Actors.Find(merge.Keep)!, graph.Actors.Find(merge.Absorb)!, version, recordedAt));
                break;
            case UndoMergeEvent undo:
                graph.Actors.Find(undo.Absorbed)!.MergedInto.AsSpan()[^1].Undo(version, recordedAt);
                break;
        }
    }

    /// <summary>Claims come last, as what they name may be recorded with them.</summary>
    private void Record(IReadOnlyList<Thing> things)
    {
        foreach (var thing in things)
        {
            if (thing is not Claim)
                RecordEntity(thing);
        }
        foreach (var thing in things)
        {
            if (thing is Claim claim)
                new ClaimWriter(graph, version).Record(claim);
        }
    }

    private void RecordEntity(Thing thing)
    {
        switch (thing)
        {
            case Actor actor:
                graph.ActorsByName.Add(Stored(graph.Actors, actor, SortKeys.OfName(actor.Name)));
                AddBoundaries(actor.Active?.Start?.Start, actor.Active?.End?.Start);
                break;
            case Outlet outlet:
                graph.OutletsByName.Add(Stored(graph.Outlets, outlet, SortKeys.OfName(outlet.Name)));
                break;
            case Process process:
                graph.ProcessesByName.Add(Stored(graph.Processes, process, SortKeys.OfName(process.Name)));
                break;
            case Meeting meeting:
                Record(meeting);
                break;
            case Document document:
                Record(document);
                break;
        }
    }

    private void Record(Meeting meeting)
    {
        var node = graph.Meetings.Node(meeting.Slug);
        if (meeting.Process is { } process && !WasSaid(node.States, before => before.Process == process))
            graph.Processes.Node(process).Meetings.Add(node);
        var state = Stored(graph.Meetings, meeting, SortKeys.OfName(meeting.Name));
        graph.MeetingsByName.Add(state);
        graph.MeetingsByStart.Add(state);
        AddBoundaries(meeting.Starts?.CountsFrom, meeting.Starts?.Start, meeting.Ends?.End);
    }

    private void Record(Document document)
    {
        var node = graph.Documents.Node(document.Slug);
        if (!WasSaid(node.States, before => before.Outlet == document.Outlet))
            graph.Outlets.Node(document.Outlet).Documents.Add(node);
        if (document.DerivedFrom is { } origin && !WasSaid(node.States, before => before.DerivedFrom?.Document == origin.Document))
            graph.Documents.Node(origin.Document).Derived.Add(node);
        graph.DocumentsByDate.Add(Stored(graph.Documents, document, ""));
    }

    private void Retract(RetractEvent retract)
    {
        if (retract.Replacement is { } replacement)
            new ClaimWriter(graph, version).Record(replacement);
        var retraction = new Retraction(retract.By, recordedAt, retract.StatedAt, retract.Reason, retract.Replacement?.Slug);
        graph.Claims.TakeBack(graph.Claims.Find(retract.Claim)!, new(version, retraction));
    }

    private State<T> Stored<TNode, T>(Shelf<TNode, T> shelf, T thing, string nameKey) where TNode : EntityNode<T> where T : Thing
    {
        var node = shelf.Node(thing.Slug);
        if (node.First is not null)
            graph.LastChange = version;
        var state = new State<T>(node, thing, nameKey, version, recordedAt);
        shelf.Add(node, state);
        graph.Add(new NamedState(thing, version, recordedAt));
        return state;
    }

    private void AddBoundaries(params ReadOnlySpan<Instant?> instants)
    {
        foreach (var instant in instants)
        {
            if (instant is { } at)
                graph.Boundaries.Add(new(at, version));
        }
    }

    private static bool WasSaid<T>(ReadOnlySpan<State<T>> states, Func<T, bool> said) where T : Thing
    {
        foreach (var state in states)
        {
            if (said(state.Thing))
                return true;
        }
        return false;
    }
}
