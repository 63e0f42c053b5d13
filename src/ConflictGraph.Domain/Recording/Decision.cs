using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

/// <summary>What a write comes to, checked against one version.</summary>
/// <param name="Event">What is to be committed; null if there is nothing to write.</param>
/// <param name="Outcome">What to report, given the version afterwards.</param>
internal sealed record Decision<TOutcome>(JournalEvent? Event, Func<Head, TOutcome> Outcome);
