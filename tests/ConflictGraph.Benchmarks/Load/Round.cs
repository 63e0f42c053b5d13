namespace ConflictGraph.Benchmarks.Load;

/// <summary>What one process did for a while.</summary>
/// <param name="Latencies">Of each request, in ticks of the stopwatch, the shortest first.</param>
public sealed record Round(double Seconds, IReadOnlyList<long> Latencies, long Bytes, long Allocated, TimeSpan Processor)
{
    /// <summary>How many writes a second there were meanwhile.</summary>
    public double WritesPerSecond { get; init; }

    public double PerSecond => Latencies.Count / Seconds;

    public double BytesEach => (double)Bytes / Math.Max(1, Latencies.Count);

    public double AllocatedEach => (double)Allocated / Math.Max(1, Latencies.Count);

    /// <summary>Microseconds of a processor for each request, which other processes beside it change least.</summary>
    public double ProcessorEach => Processor.TotalMicroseconds / Math.Max(1, Latencies.Count);

    /// <summary>How many times longer the slowest hundredth of the requests takes at least than the one in the middle.</summary>
    public double Spread => Milliseconds(0.99) / Milliseconds(0.5);

    /// <summary>The latency that so much of all requests do not exceed, in milliseconds.</summary>
    public double Milliseconds(double share) =>
        Latencies.Count == 0 ? 0 : Latencies[Math.Min(Latencies.Count - 1, (int)(share * Latencies.Count))] * 1_000d / System.Diagnostics.Stopwatch.Frequency;
}
