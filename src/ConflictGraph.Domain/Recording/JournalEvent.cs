using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Recording;

/// <summary>One thing that happened to the data. There are five kinds, and nothing else ever changes an answer.</summary>
public abstract record JournalEvent
{
    private protected JournalEvent() { }
}

/// <summary>
/// Things were recorded: new ones, and new states of outlets, documents, actors, processes and meetings that were there. Each is whole, already
/// checked, and differs from what was there. A claim with a default <see cref="Claim.RecordedAt"/> gets the commit's; documents carry their text.
/// </summary>
public sealed record RecordEvent(ValueList<Thing> Things) : JournalEvent;

/// <summary>A speaker or an outlet took a claim back.</summary>
public sealed record RetractEvent(string Claim, string By, PartialDate? StatedAt, string Reason, Claim? Replacement) : JournalEvent;

/// <summary>An analyst ranked a claim.</summary>
public sealed record RankEvent(string Claim, Rank Rank, string Reason) : JournalEvent;

/// <summary>Two actors were found to be one.</summary>
/// <param name="Keep">The <see cref="Actor"/> that answers from now on.</param>
public sealed record MergeEvent(string Keep, string Absorb, string Reason) : JournalEvent;

/// <summary>They were not: the merge that absorbed this actor is undone.</summary>
public sealed record UndoMergeEvent(string Absorbed, string Reason) : JournalEvent;
