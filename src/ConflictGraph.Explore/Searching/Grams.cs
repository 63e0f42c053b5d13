namespace ConflictGraph.Explore.Searching;

/// <summary>The pieces of a name by which an index leads to it: beginnings of words, three letters each, sounds, and abbreviations.</summary>
internal static class Grams
{
    private const ulong Beginning = 1UL << 56;
    private const ulong Inside = 2UL << 56;
    private const ulong Sound = 3UL << 56;
    private const ulong WholeSound = 4UL << 56;
    private const ulong Initials = 5UL << 56;
    private const char End = '$';

    /// <summary>Of a name that is put into the index.</summary>
    public static HashSet<ulong> Of(FoldedName name)
    {
        var grams = new HashSet<ulong>();
        AddWords(name, grams);
        var (all, strong) = name.Initials;
        if (name.Words.Length > 1)
        {
            grams.Add(Packed(Initials, all));
            grams.Add(Packed(Initials, strong));
        }
        return grams;
    }

    /// <summary>Of what somebody looks for.</summary>
    public static HashSet<ulong> OfSought(FoldedName sought)
    {
        var grams = new HashSet<ulong>();
        AddWords(sought, grams);
        if (sought.Words is [var only] && only.Plain.Length is >= 2 and <= 6)
            grams.Add(Packed(Initials, only.Plain));
        return grams;
    }

    private static void AddWords(FoldedName name, HashSet<ulong> grams)
    {
        var onlyWeak = name.Words.All(word => word.IsWeak);
        foreach (var word in name.Words)
        {
            if (word.IsWeak && !onlyWeak)
                continue;
            if (!word.IsUnvowelled)
                AddPlain(word.Plain, grams);
            AddSound(word.Sound, grams);
        }
    }

    private static void AddPlain(string word, HashSet<ulong> grams)
    {
        for (var length = 1; length <= Math.Min(3, word.Length); length++)
            grams.Add(Packed(Beginning, word.AsSpan(0, length)));
        for (var i = 1; i + 3 <= word.Length; i++)
            grams.Add(Packed(Inside, word.AsSpan(i, 3)));
        if (word.Length >= 2)
            grams.Add(Packed(Inside, [word[^2], word[^1], End]));
    }

    private static void AddSound(string sound, HashSet<ulong> grams)
    {
        grams.Add(Packed(WholeSound, sound));
        for (var i = 0; i + 2 <= sound.Length; i++)
            grams.Add(Packed(Sound, [(char)(i == 0 ? '^' : '-'), sound[i], sound[i + 1]]));
    }

    /// <summary>Up to seven letters as they are, longer pieces by a number that few others have.</summary>
    private static ulong Packed(ulong kind, ReadOnlySpan<char> letters)
    {
        if (letters.Length > 7)
        {
            var hash = 14695981039346656037UL;
            foreach (var letter in letters)
                hash = (hash ^ letter) * 1099511628211UL;
            return kind | 1UL << 55 | hash >> 9;
        }
        var packed = kind;
        for (var i = 0; i < letters.Length; i++)
            packed |= (ulong)(byte)letters[i] << i * 8;
        return packed;
    }
}
