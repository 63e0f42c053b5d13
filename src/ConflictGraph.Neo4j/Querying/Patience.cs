using ConflictGraph.Domain.Storage;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>How often and how long we try: a few attempts with growing pauses, each with its time, and none for a while where none works.</summary>
internal static class Patience
{
    /// <summary>True for what does no harm if it is done twice.</summary>
    public static readonly ResiliencePropertyKey<bool> IsSafeToRepeat = new("is-safe-to-repeat");

    /// <summary>The time of one attempt.</summary>
    public static readonly ResiliencePropertyKey<TimeSpan> AttemptTime = new("attempt-time");

    private const int Repeats = 3;

    public static void Build(ResiliencePipelineBuilder pipeline) => pipeline
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Repeats,
            BackoffType = DelayBackoffType.Exponential,
            Delay = TimeSpan.FromMilliseconds(100),
            MaxDelay = TimeSpan.FromSeconds(1),
            UseJitter = true,
            ShouldHandle = arguments => new(IsWorthRepeating(arguments.Outcome.Exception, arguments.Context)),
        })
        .AddCircuitBreaker(new CircuitBreakerStrategyOptions
        {
            FailureRatio = 0.5,
            MinimumThroughput = 20,
            SamplingDuration = TimeSpan.FromSeconds(10),
            BreakDuration = TimeSpan.FromSeconds(2),
            ShouldHandle = arguments => new(arguments.Outcome.Exception is TimeoutRejectedException or AttemptException { Fault: StoreFault.Unreachable }),
        })
        .AddTimeout(new TimeoutStrategyOptions
        {
            TimeoutGenerator = arguments => new(arguments.Context.Properties.GetValue(AttemptTime, TimeSpan.FromSeconds(30))),
        });

    // A statement that was too slow once is not asked again: it would be as slow, and those who wait have waited long enough.
    private static bool IsWorthRepeating(Exception? failure, ResilienceContext context) =>
        failure is AttemptException { MayPass: true } attempt && (attempt.IsUndone || context.Properties.GetValue(IsSafeToRepeat, false));
}
