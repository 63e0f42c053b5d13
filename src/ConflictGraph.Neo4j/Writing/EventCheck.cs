using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>Whether an event can be added to what is there. What it says has been checked before it comes here; this guards the graph itself.</summary>
internal static class EventCheck
{
    private static readonly string[] Kinds = [Kind.Actor, Kind.Meeting, Kind.Process, Kind.Document, Kind.Outlet];

    /// <summary>What stands against it, or null.</summary>
    public static string? ProblemOf(JournalEvent journalEvent, WrittenSoFar known) => journalEvent switch
    {
        RecordEvent record => ProblemOf(record, known),
        RetractEvent retract => Unknown(retract.Claim, known) ?? (retract.Replacement is { } claim ? ProblemOf(claim, known) : null),
        RankEvent rank => Unknown(rank.Claim, known),
        MergeEvent merge when merge.Keep == merge.Absorb => $"'{merge.Keep}' cannot be merged into itself.",
        MergeEvent merge => UnknownActor(merge.Keep, known) ?? UnknownActor(merge.Absorb, known) ?? Circular(merge, known),
        UndoMergeEvent undo => IsAbsorbed(undo.Absorbed, known) ? null : $"'{undo.Absorbed}' is not merged into another actor.",
        _ => "There is no such kind of event.",
    };

    private static string? ProblemOf(RecordEvent record, WrittenSoFar known)
    {
        var seen = new HashSet<string>(record.Things.Count, StringComparer.Ordinal);
        foreach (var thing in record.Things)
        {
            if (ProblemOf(thing, known) is { } problem)
                return problem;
            if (!seen.Add(thing.Slug))
                return $"'{thing.Slug}' stands twice in one event.";
        }
        return null;
    }

    private static string? ProblemOf(Thing thing, WrittenSoFar known) => thing switch
    {
        Claim => known.HasClaim(thing.Slug) ? $"The claim '{thing.Slug}' is recorded already." : null,
        _ when known.HasClaim(thing.Slug) || IsOther(thing, known) => $"'{thing.Slug}' names a thing of another kind.",
        _ => null,
    };

    private static bool IsOther(Thing thing, WrittenSoFar known)
    {
        var own = Kind.Of(thing);
        foreach (var kind in Kinds)
        {
            if (kind != own && known.Find(kind, thing.Slug) is { IsRecorded: true })
                return true;
        }
        return false;
    }

    /// <summary>Merges never form a circle, as each is undone before its actor is absorbed again; so chains of them can be followed to their end.</summary>
    private static string? Circular(MergeEvent merge, WrittenSoFar known)
    {
        if (IsAbsorbed(merge.Absorb, known))
            return $"'{merge.Absorb}' is merged into another actor already.";
        return known.Find(Kind.Actor, merge.Keep)!.MergedInto == merge.Absorb ? $"'{merge.Keep}' is merged into '{merge.Absorb}' already." : null;
    }

    private static bool IsAbsorbed(string actor, WrittenSoFar known) => known.Find(Kind.Actor, actor)?.MergedInto is not null;

    private static string? Unknown(string claim, WrittenSoFar known) => known.HasClaim(claim) ? null : $"There is no claim '{claim}'.";

    private static string? UnknownActor(string actor, WrittenSoFar known) =>
        known.Find(Kind.Actor, actor) is { IsRecorded: true } ? null : $"There is no actor '{actor}'.";
}
