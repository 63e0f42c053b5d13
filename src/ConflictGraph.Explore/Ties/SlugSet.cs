namespace ConflictGraph.Explore.Ties;

/// <summary>Slugs of which it is asked far more often than they are in it: a bit for each says quickly of nearly all others that they are not.</summary>
internal sealed class SlugSet
{
    private const int Bits = 1 << 16;
    private const int BitsInWord = 64;

    private readonly Dictionary<string, int> _places = [];
    private readonly ulong[] _marks = new ulong[Bits / BitsInWord];

    /// <summary>Adds it behind those that are in it, unless it is there.</summary>
    public bool Add(string slug)
    {
        _marks[WordOf(Tie.MarkOf(slug))] |= BitOf(Tie.MarkOf(slug));
        return _places.TryAdd(slug, _places.Count);
    }

    /// <summary>Whether the other end of a tie is in it.</summary>
    public bool Holds(in Tie tie) => PlaceOf(tie) >= 0;

    /// <summary>As which one the other end of a tie was added; -1 where it is not in it.</summary>
    public int PlaceOf(in Tie tie) => (_marks[WordOf(tie.Mark)] & BitOf(tie.Mark)) != 0 && _places.TryGetValue(tie.Other, out var place) ? place : -1;

    private static int WordOf(int mark) => (int)((uint)mark % Bits / BitsInWord);

    private static ulong BitOf(int mark) => 1UL << (int)((uint)mark % BitsInWord);
}
