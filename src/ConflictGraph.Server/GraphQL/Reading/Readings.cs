using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>All that one request reads: one version of the data, seen at as many moments as are asked about.</summary>
public sealed class Readings(IGraphStore store, Present present, TieMemory memory, VerdictMemory verdicts)
{
    private readonly Dictionary<(Instant? At, Instant? KnownAt), Lookup<MomentReading>> _readings = [];

    /// <summary>The version that everything in the request is read from.</summary>
    public Head Head { get; private set; } = store.Head;

    /// <summary>Reads from a version that was the newest when the caller looked, so that several requests show one state.</summary>
    public void PinTo(Head head) => Head = head;

    /// <summary>The reading of a moment; without <paramref name="at"/>, of now.</summary>
    public Lookup<MomentReading> At(Instant? at, Instant? knownAt)
    {
        lock (_readings)
        {
            if (!_readings.TryGetValue((at, knownAt), out var reading))
                _readings.Add((at, knownAt), reading = Open(at, knownAt));
            return reading;
        }
    }

    /// <summary>The present of another version: the one that a mutation has made.</summary>
    public async Task<MomentReading> AfterAsync(Head head, CancellationToken cancellation)
    {
        var pin = new Pin(head.Version, null);
        return new MomentReading(store, pin, await present.AtAsync(pin, cancellation), "", memory, verdicts);
    }

    private Lookup<MomentReading> Open(Instant? at, Instant? knownAt)
    {
        var pin = new Pin(Head.Version, knownAt);
        var suffix = NodeId.Suffix(at, knownAt);
        return at is { } given
            ? Lookup.Of(new MomentReading(store, pin, given, suffix, memory, verdicts))
            : new Once<MomentReading>(async cancellation => new MomentReading(store, pin, await present.AtAsync(pin, cancellation), suffix, memory, verdicts));
    }
}
