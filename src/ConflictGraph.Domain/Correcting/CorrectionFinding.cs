using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Correcting;

/// <summary>What a correction comes to, unless something is wrong with it.</summary>
/// <param name="Event">Null if it says nothing new.</param>
internal sealed record CorrectionFinding(JournalEvent? Event, IReadOnlyList<string> Touched);
