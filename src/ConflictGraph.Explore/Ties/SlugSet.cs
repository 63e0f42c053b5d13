namespace ConflictGraph.Explore.Ties;

/// <summary>Slugs of which it is asked far more often than they are in it: a bit for each says quickly of nearly all others that they are not.</summary>
internal sealed class SlugSet
{
    private const int Bits = 1 << 16;
    private const int BitsInWord = 64;

    private readonly HashSet<string> _slugs = [];
    private readonly ulong[] _marks = new ulong[Bits / BitsInWord];

    public bool Add(string slug)
    {
        _marks[WordOf(Tie.MarkOf(slug))] |= BitOf(Tie.MarkOf(slug));
        return _slugs.Add(slug);
    }

    /// <summary>Whether the other end of a tie is in it.</summary>
    public bool Holds(in Tie tie) => (_marks[WordOf(tie.Mark)] & BitOf(tie.Mark)) != 0 && _slugs.Contains(tie.Other);

    private static int WordOf(int mark) => (int)((uint)mark % Bits / BitsInWord);

    private static ulong BitOf(int mark) => 1UL << (int)((uint)mark % BitsInWord);
}
