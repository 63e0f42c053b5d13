using System.ComponentModel.DataAnnotations;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>How far executing goes.</summary>
public sealed class ExecutionLimits
{
    /// <summary>For how many seconds an operation, or one event of a subscription, is worked on.</summary>
    [Range(1, 3_600)]
    public int Time { get; set; } = 30;

    /// <summary>How many operations are executed at once. Ten times as many wait for their turn.</summary>
    [Range(1, 100_000)]
    public int Operations { get; set; } = 100;

    /// <summary>How many errors an answer tells.</summary>
    [Range(1, 10_000)]
    public int Errors { get; set; } = 100;

    public TimeSpan TimeOfOne => TimeSpan.FromSeconds(Time);
}
