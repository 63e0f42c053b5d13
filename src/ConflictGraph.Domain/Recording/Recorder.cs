using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

/// <summary>Records what somebody brings, all or nothing.</summary>
public sealed class Recorder(IGraphStore store, TimeProvider clock)
{
    /// <summary>
    /// Checks everything in the draft and, if nothing is wrong with it, commits it as one event; what is there already is left alone.
    /// With <paramref name="dryRun"/> it only reports. When another write comes first, all is checked anew.
    /// </summary>
    public Task<Recorded> RecordAsync(RecordDraft draft, bool dryRun, CancellationToken cancellation) =>
        throw new NotSupportedException($"{store}{clock}{draft}{dryRun}{cancellation}");
}

/// <summary>What came of it. With mistakes nothing was stored and the counts are 0.</summary>
/// <param name="Version">The data's version afterwards.</param>
public sealed record Recorded(int Created, int Changed, int Unchanged, Head Version, IReadOnlyList<Mistake> Mistakes);
