using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Whether an event can be added to what is there. What it says has been checked before it comes here; this guards the store itself.</summary>
internal static class EventCheck
{
    private static readonly Moment Newest = new(long.MaxValue, new(long.MaxValue));

    /// <summary>What stands against it, or null.</summary>
    public static string? ProblemOf(JournalEvent journalEvent, Graph graph) => journalEvent switch
    {
        RecordEvent record => record.Things.Select(thing => ProblemOf(thing, graph)).FirstOrDefault(problem => problem is not null) ?? Twice(record),
        RetractEvent retract => Unknown(retract.Claim, graph) ?? (retract.Replacement is { } claim ? ProblemOf(claim, graph) : null),
        RankEvent rank => Unknown(rank.Claim, graph),
        MergeEvent merge when merge.Keep == merge.Absorb => $"'{merge.Keep}' cannot be merged into itself.",
        MergeEvent merge => UnknownActor(merge.Keep, graph) ?? UnknownActor(merge.Absorb, graph) ?? Circular(merge, graph),
        UndoMergeEvent undo => IsAbsorbed(undo.Absorbed, graph) ? null : $"'{undo.Absorbed}' is not merged into another actor.",
        _ => "There is no such kind of event.",
    };

    private static string? ProblemOf(Thing thing, Graph graph) => thing switch
    {
        Claim when graph.Claims.Find(thing.Slug) is not null => $"The claim '{thing.Slug}' is recorded already.",
        Claim => null,
        _ when Others(thing, graph) => $"'{thing.Slug}' names a thing of another kind.",
        _ => null,
    };

    private static bool Others(Thing thing, Graph graph) =>
        thing is not Actor && graph.Actors.Find(thing.Slug)?.First is not null
        || thing is not Meeting && graph.Meetings.Find(thing.Slug)?.First is not null
        || thing is not Process && graph.Processes.Find(thing.Slug)?.First is not null
        || thing is not Document && graph.Documents.Find(thing.Slug)?.First is not null
        || thing is not Outlet && graph.Outlets.Find(thing.Slug)?.First is not null
        || graph.Claims.Find(thing.Slug) is not null;

    private static string? Twice(RecordEvent record)
    {
        var seen = new HashSet<string>(record.Things.Count);
        foreach (var thing in record.Things)
        {
            if (!seen.Add(thing.Slug))
                return $"'{thing.Slug}' stands twice in one event.";
        }
        return null;
    }

    /// <summary>Merges never form a circle, as each is undone before its actor is absorbed again; so chains of them can be followed to their end.</summary>
    private static string? Circular(MergeEvent merge, Graph graph) =>
        IsAbsorbed(merge.Absorb, graph) ? $"'{merge.Absorb}' is merged into another actor already."
        : graph.Actors.Find(merge.Keep)!.IdentityAt(Newest).Slug == merge.Absorb ? $"'{merge.Keep}' is merged into '{merge.Absorb}' already."
        : null;

    private static bool IsAbsorbed(string actor, Graph graph) => graph.Actors.Find(actor)?.MergeAt(Newest) is not null;

    private static string? Unknown(string claim, Graph graph) => graph.Claims.Find(claim) is null ? $"There is no claim '{claim}'." : null;

    private static string? UnknownActor(string actor, Graph graph) => graph.Actors.Find(actor)?.First is null ? $"There is no actor '{actor}'." : null;
}
