using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>Lets so many operations be executed at once; a multiple of them waits, first come first served, and beyond that they are refused.</summary>
public sealed class Turns(IOptions<ExecutionLimits> limits) : IDisposable
{
    private const int WaitingForEach = 10;

    private readonly ConcurrencyLimiter _limiter = new(new ConcurrencyLimiterOptions
    {
        PermitLimit = limits.Value.Operations,
        QueueLimit = limits.Value.Operations * WaitingForEach,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>A turn, until it is disposed of.</summary>
    /// <exception cref="RequestError">Too many wait already.</exception>
    public async ValueTask<RateLimitLease> TakeAsync(CancellationToken cancellation)
    {
        var lease = await _limiter.AcquireAsync(1, cancellation);
        if (lease.IsAcquired)
            return lease;
        lease.Dispose();
        throw LimitErrors.Overloaded(limits.Value.Operations);
    }

    public void Dispose() => _limiter.Dispose();
}
