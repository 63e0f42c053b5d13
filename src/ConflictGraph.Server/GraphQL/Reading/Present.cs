namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>
/// What "now" means in an answer: the last moment at which something began or ended to hold. Until the next one every answer stays as it is, so the
/// store is asked once for each version.
/// </summary>
public sealed class Present(IGraphStore store, TimeProvider clock)
{
    private volatile Span? _newest;

    public async Task<Instant> AtAsync(Pin pin, CancellationToken cancellation) => (await SpanAsync(pin, cancellation)).Start;

    /// <summary>The time in which every answer stays as it is.</summary>
    public async ValueTask<Span> SpanAsync(Pin pin, CancellationToken cancellation)
    {
        // Where nothing comes any more it does not matter how late it is, so that the clock need not be read for each answer.
        if (_newest is { Next: null } last && last.Pin == pin)
            return last;
        var now = Instant.Of(clock.GetUtcNow());
        if (_newest is { } newest && newest.Pin == pin && newest.Holds(now))
            return newest;
        var (start, next) = await store.BoundariesAsync(pin, now, cancellation);
        var span = new Span(pin, start ?? Instant.Earliest, next);
        if (pin.KnownAt is null)
            _newest = span;
        return span;
    }

    /// <param name="Next">The first moment at which an answer may be another; null if it stays for good.</param>
    public sealed record Span(Pin Pin, Instant Start, Instant? Next)
    {
        public bool Holds(Instant now) => Start <= now && (Next is not { } next || now < next);
    }
}
