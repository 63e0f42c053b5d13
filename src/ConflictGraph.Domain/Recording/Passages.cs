namespace ConflictGraph.Domain.Recording;

/// <summary>The words of a text, for finding the passage that is most like a quote that does not stand in it.</summary>
internal sealed class Passages
{
    private const int Foreign = -1;

    private readonly string text;
    private readonly List<(Range Place, int Word)> words = [];
    private readonly Dictionary<string, int> vocabulary = new(StringComparer.Ordinal);

    public Passages(string text)
    {
        this.text = text;
        foreach (var place in PlacesOfWords(text))
        {
            var key = KeyOf(text[place]);
            if (!vocabulary.TryGetValue(key, out var word))
                vocabulary[key] = word = vocabulary.Count;
            words.Add((place, word));
        }
    }

    /// <summary>The window of as many words as the quote has in which most of its words stand, without the foreign words at its ends.</summary>
    public string? Nearest(string quote)
    {
        var sought = PlacesOfWords(quote).Select(place => vocabulary.GetValueOrDefault(KeyOf(quote[place]), Foreign)).ToList();
        var missing = new int[vocabulary.Count];
        foreach (var word in sought.Where(word => word != Foreign))
            missing[word]++;
        var isSought = Array.ConvertAll(missing, count => count > 0);

        var (shared, best, bestEnd) = (0, 0, 0);
        for (var end = 0; end < words.Count; end++)
        {
            if (isSought[words[end].Word] && missing[words[end].Word]-- > 0)
                shared++;
            if (end >= sought.Count && isSought[words[end - sought.Count].Word] && ++missing[words[end - sought.Count].Word] > 0)
                shared--;
            if (shared > best)
                (best, bestEnd) = (shared, end);
        }
        return best == 0 ? null : Passage(Math.Max(0, bestEnd - sought.Count + 1), bestEnd, isSought);
    }

    private string Passage(int first, int last, bool[] isSought)
    {
        while (!isSought[words[first].Word])
            first++;
        while (!isSought[words[last].Word])
            last--;
        var passage = text[words[first].Place.Start..words[last].Place.End];
        return string.Join(' ', PlacesOfWords(passage).Select(place => passage[place]));
    }

    /// <summary>Words that differ only in case or in the punctuation beside them count as one.</summary>
    private static string KeyOf(string word)
    {
        var (start, end) = (0, word.Length);
        while (start < end - 1 && char.IsPunctuation(word[start]))
            start++;
        while (end > start + 1 && char.IsPunctuation(word[end - 1]))
            end--;
        return word[start..end].ToLowerInvariant();
    }

    private static IEnumerable<Range> PlacesOfWords(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (at < text.Length && !char.IsWhiteSpace(text[at]))
                at++;
            if (at > start)
                yield return start..at;
            else
                at++;
        }
    }
}
