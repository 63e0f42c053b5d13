namespace ConflictGraph.Server.Commands;

/// <summary>
/// Which things numbers fall on by Zipf's law: a few often and many seldom. The thing of rank n is met <c>1 / n^skew</c> times as often as the first.
/// Always the same for the same seed.
/// </summary>
public sealed class Popularity
{
    private readonly double[] _below;
    private readonly ulong _seed;

    /// <param name="things">How many there are; at least one.</param>
    /// <param name="skew">1 for Zipf's law itself; 0 for all alike, by chance.</param>
    public Popularity(int things, double skew, int seed)
    {
        _seed = (ulong)(uint)seed << 32;
        _below = new double[things];
        var sum = 0d;
        for (var rank = 0; rank < things; rank++)
            _below[rank] = sum += Math.Pow(rank + 1, -skew);
    }

    /// <summary>The thing that a number falls on, from 0 for the most popular one.</summary>
    public int Of(int number)
    {
        var found = Array.BinarySearch(_below, Share(number) * _below[^1]);
        return Math.Min(_below.Length - 1, found < 0 ? ~found : found + 1);
    }

    /// <summary>From 0 to less than 1, by SplitMix64, so that no number needs the one before it.</summary>
    private double Share(int number)
    {
        unchecked
        {
            var bits = (_seed | (uint)number) * 0x9E3779B97F4A7C15;
            bits = (bits ^ bits >> 30) * 0xBF58476D1CE4E5B9;
            bits = (bits ^ bits >> 27) * 0x94D049BB133111EB;
            return ((bits ^ bits >> 31) >> 11) * (1d / (1L << 53));
        }
    }
}
