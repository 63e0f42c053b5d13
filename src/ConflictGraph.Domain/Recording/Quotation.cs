namespace ConflictGraph.Domain.Recording;

/// <summary>Finds quotes in one text. Building it and each search take time in proportion to the text.</summary>
internal sealed class Quotation(string text)
{
    /// <summary>The most of a passage that a message shows.</summary>
    public const int LongestPassage = 200;

    private readonly FoldedText folded = new(text);
    private readonly Lazy<Passages> passages = new(() => new Passages(text), LazyThreadSafetyMode.None);

    /// <summary>Where the quote stands first, in UTF-16 units of the text as it is; null if it does not.</summary>
    public (int Start, int End)? Find(string quote)
    {
        var sought = new FoldedText(quote.Trim()).Units;
        return sought.Length > 0 && sought.Length <= folded.Units.Length ? Search(sought) : null;
    }

    /// <summary>The passage that shares most words with the quote; null if none shares any.</summary>
    public string? Nearest(string quote) => passages.Value.Nearest(quote);

    /// <summary>After Knuth, Morris and Pratt: no unit is looked at again, however much a text repeats itself.</summary>
    private (int Start, int End)? Search(string sought)
    {
        var units = folded.Units;
        var overlaps = Overlaps(sought);
        var matched = 0;
        for (var at = 0; at < units.Length; at++)
        {
            if (matched == 0)
            {
                var skipped = units.AsSpan(at).IndexOf(sought[0]);
                if (skipped < 0)
                    return null;
                at += skipped;
            }
            while (matched > 0 && units[at] != sought[matched])
                matched = overlaps[matched - 1];
            if (units[at] != sought[matched] || ++matched < sought.Length)
                continue;
            var start = at + 1 - sought.Length;
            if (folded.IsBoundary(start) && folded.IsBoundary(at + 1))
                return (folded.OriginalOffset(start), folded.OriginalOffset(at + 1));
            matched = overlaps[matched - 1];
        }
        return null;
    }

    /// <summary>For each unit, how long a beginning of the word ends with it.</summary>
    private static int[] Overlaps(string word)
    {
        var overlaps = new int[word.Length];
        for (int at = 1, length = 0; at < word.Length; at++)
        {
            while (length > 0 && word[at] != word[length])
                length = overlaps[length - 1];
            if (word[at] == word[length])
                length++;
            overlaps[at] = length;
        }
        return overlaps;
    }
}
