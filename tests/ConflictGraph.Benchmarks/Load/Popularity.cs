namespace ConflictGraph.Benchmarks.Load;

/// <summary>What is asked again: a few requests often and many seldom, as Zipf's law has it. The same for the same seed.</summary>
public sealed class Popularity
{
    /// <summary>How many different requests there are.</summary>
    public const int Requests = 200;

    private readonly double[] _below = new double[Requests];
    private readonly Random _random;

    public Popularity(int seed)
    {
        _random = new Random(seed);
        var sum = 0d;
        for (var rank = 0; rank < Requests; rank++)
            _below[rank] = sum += 1d / (rank + 1);
    }

    public int Next() => Math.Min(Requests - 1, ~Array.BinarySearch(_below, _random.NextDouble() * _below[^1]) is var found and >= 0 ? found : 0);
}
