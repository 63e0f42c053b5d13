namespace ConflictGraph.Explore.Searching;

/// <summary>How well a word of a name is one that somebody looks for, from 0 to 1.</summary>
internal static class WordLikeness
{
    public static double Of(FoldedWord sought, FoldedWord word)
    {
        if (sought.Plain == word.Plain)
            return 1;
        if (sought.IsUnvowelled || word.IsUnvowelled)
            return BySound(sought.Sound, word.Sound);
        if (word.Plain.StartsWith(sought.Plain, StringComparison.Ordinal))
            return 0.88 + 0.1 * sought.Plain.Length / word.Plain.Length;
        var allowed = sought.Plain.Length switch { < 4 => 0, < 7 => 1, < 11 => 2, _ => 3 };
        var distance = EditDistance.Between(sought.Plain, word.Plain, Math.Max(allowed, 3));
        if (sought.Sound.Length > 1 && sought.Sound == word.Sound && distance <= 3)
            return 0.96 - 0.04 * distance;
        if (distance <= allowed)
            return 0.92 - 0.1 * distance;
        // The beginning of a longer word, with a slip in it.
        return allowed > 0 && word.Plain.Length > sought.Plain.Length
            && EditDistance.Between(sought.Plain, word.Plain.AsSpan(0, sought.Plain.Length), 1) <= 1 ? 0.7 : 0;
    }

    /// <summary>Of words that are written without vowels only the consonants can be compared.</summary>
    private static double BySound(string sought, string word)
    {
        if (sought.Length < 2 || word.Length < 2)
            return sought == word ? 0.75 : 0;
        if (sought == word)
            return 0.95;
        if (sought.Length >= 3 && word.StartsWith(sought, StringComparison.Ordinal))
            return 0.8;
        return Math.Min(sought.Length, word.Length) >= 3 && EditDistance.Between(sought, word, 1) <= 1 ? 0.72 : 0;
    }
}
