using ConflictGraph.Domain.Time;

namespace ConflictGraph.Embedded.Memory;

/// <summary>That one actor was merged into another, until that was undone.</summary>
internal sealed class Merge(ActorNode keep, ActorNode absorbed, long version, Instant recordedAt)
{
    private MergeEnd? _end;

    public ActorNode Keep => keep;
    public ActorNode Absorbed => absorbed;
    public long Version => version;

    public void Undo(long version, Instant recordedAt) => Volatile.Write(ref _end, new(version, recordedAt));

    public bool IsInForceAt(Moment moment) =>
        moment.Sees(version, recordedAt) && !(Volatile.Read(ref _end) is { } end && moment.Sees(end.Version, end.RecordedAt));

    private sealed record MergeEnd(long Version, Instant RecordedAt);
}
