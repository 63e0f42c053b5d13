namespace ConflictGraph.Explore.Searching;

/// <summary>How well a name is what somebody looks for, from 0 to 1.</summary>
internal static class Likeness
{
    /// <summary>Less than this is no hit.</summary>
    public const double Least = 0.5;

    /// <summary>What of the words that are looked for has to be found.</summary>
    private const double LeastFound = 0.68;

    public static double Of(FoldedName sought, FoldedName name)
    {
        var likeness = Math.Max(ByWords(sought, name), AsOneWord(sought, name));
        return likeness >= Least ? likeness : 0;
    }

    /// <summary>Word by word in whatever order; the more of the name is spoken for, the better.</summary>
    private static double ByWords(FoldedName sought, FoldedName name)
    {
        var (found, wanted, spokenFor) = (0.0, 0.0, 0.0);
        Span<bool> taken = stackalloc bool[name.Words.Length];
        var onlyWeak = sought.Words.All(word => word.IsWeak);
        var inPlace = true;
        for (var i = 0; i < sought.Words.Length; i++)
        {
            var word = sought.Words[i];
            if (word.IsWeak && !onlyWeak)
                continue;
            var (best, at) = (0.0, -1);
            for (var j = 0; j < name.Words.Length; j++)
            {
                if (!taken[j] && WordLikeness.Of(word, name.Words[j]) is var likeness && likeness > best)
                    (best, at) = (likeness, j);
            }
            wanted += WeightOf(word);
            if (at < 0)
                continue;
            taken[at] = true;
            inPlace &= at >= i;
            found += best * WeightOf(word);
            spokenFor += Math.Min(best, 1) * WeightOf(name.Words[at]) * (Math.Min(word.Sound.Length, name.Words[at].Sound.Length) / (double)Math.Max(1, name.Words[at].Sound.Length));
        }
        if (wanted == 0 || found / wanted < LeastFound)
            return 0;
        var whole = name.Words.Where(word => !word.IsWeak || onlyWeak).Sum(WeightOf);
        return found / wanted * (0.75 + 0.25 * Math.Min(1, spokenFor / Math.Max(whole, 1))) * (inPlace ? 1 : 0.98);
    }

    /// <summary>Written together, or abbreviated.</summary>
    private static double AsOneWord(FoldedName sought, FoldedName name)
    {
        var (one, other) = (sought.Joined, name.Joined);
        if (one == other)
            return sought.Words.Length == name.Words.Length ? 1 : 0.98;
        if (sought.Words is [var abbreviation] && abbreviation.Plain.Length is >= 2 and <= 6 && name.Words.Length > 1
            && name.Initials is var (all, strong) && (abbreviation.Plain == all || abbreviation.Plain == strong))
            return 0.8;
        if (one.Length < 6)
            return 0;
        var allowed = one.Length >= 10 ? 2 : 1;
        var distance = EditDistance.Between(one, other, allowed);
        if (distance <= allowed)
            return 0.94 - 0.06 * distance;
        return sought.JoinedSound.Length >= 4 && sought.JoinedSound == name.JoinedSound ? 0.86 : 0;
    }

    private static double WeightOf(FoldedWord word) => Math.Max(2, Math.Min(word.Plain.Length, 10));
}
