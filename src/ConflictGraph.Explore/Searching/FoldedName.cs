using System.Globalization;
using System.Text;
using AnyAscii;

namespace ConflictGraph.Explore.Searching;

/// <summary>
/// A name as it is looked up: in Latin letters, without case, accents and punctuation, and with the ways to transliterate one name folded together.
/// </summary>
internal sealed class FoldedName
{
    private static readonly HashSet<string> Weak =
    [
        "al", "el", "ul", "l", "ash", "as", "an", "ar", "at", "az", "ad", "ath", "the", "a", "of", "and", "in", "on", "for", "to", "de", "la", "und", "wa",
    ];

    private FoldedName(FoldedWord[] words) => Words = words;

    public FoldedWord[] Words { get; }

    /// <summary>All words in one, for those who write names together.</summary>
    public string Joined => field ??= string.Concat(Words.Select(word => word.Plain));

    /// <summary>The consonants of all words in one.</summary>
    public string JoinedSound => field ??= string.Concat(Words.Select(word => word.IsWeak && word.Plain.Length > 1 && word.Plain[0] is 'a' or 'e' ? "l" : word.Sound));

    /// <summary>The first letters, as people abbreviate: with the small words and without.</summary>
    public (string All, string Strong) Initials => (
        string.Concat(Words.Select(word => word.Plain[..1])),
        string.Concat(Words.Where(word => !word.IsWeak).Select(word => word.Plain[..1])));

    public static FoldedName Of(string name) => new([.. WordsIn(name).Select(Fold).Where(word => word.Plain.Length > 0)]);

    private static IEnumerable<string> WordsIn(string name)
    {
        foreach (var word in Split(name))
        {
            var isDefinite = word.StartsWith("ال", StringComparison.Ordinal) && word.Length > 3;
            if (isDefinite)
                yield return "ال";
            yield return isDefinite ? word[2..] : word;
        }
    }

    /// <summary>Letters and digits, with the signs on them and the apostrophes between them.</summary>
    private static IEnumerable<string> Split(string name)
    {
        var word = new StringBuilder();
        foreach (var rune in name.Normalize(NormalizationForm.FormKC).EnumerateRunes())
        {
            switch (Rune.GetUnicodeCategory(rune))
            {
                case UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.Format:
                    continue;
                case UnicodeCategory.ModifierLetter when rune.Value is 'ـ' or 'ʿ' or 'ʾ' or 'ʼ':
                    continue;
            }
            if (Rune.IsLetterOrDigit(rune))
                word.Append(rune);
            else if (rune.Value is not ('\'' or '’' or '‘' or '`') && word.Length > 0)
            {
                yield return word.ToString();
                word.Clear();
            }
        }
        if (word.Length > 0)
            yield return word.ToString();
    }

    private static FoldedWord Fold(string word)
    {
        var isUnvowelled = word.Any(letter => letter is >= '\u0590' and <= '\u08ff');
        // The letter that ends feminine nouns is written t, h or not at all, and the last one of Musa and Ali in two ways.
        var source = isUnvowelled ? word.Replace('ة', 'ا').Replace('ى', 'ي') : word;
        var plain = string.Concat(source.Transliterate().ToLowerInvariant().Where(char.IsAsciiLetterOrDigit));
        if (isUnvowelled && word == "ال")
            plain = "al";
        return new(plain, Sounds.Of(plain), isUnvowelled, Weak.Contains(plain));
    }
}
