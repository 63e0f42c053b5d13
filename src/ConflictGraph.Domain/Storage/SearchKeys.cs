using System.Globalization;
using System.Text;

namespace ConflictGraph.Domain.Storage;

/// <summary>How texts are compared when something is looked up: without regard to case, accents, vowel signs and runs of white space.</summary>
public static class SearchKeys
{
    public static string Of(string text)
    {
        var key = new StringBuilder(text.Length);
        foreach (var rune in text.Normalize(NormalizationForm.FormKD).EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                continue;
            if (!Rune.IsWhiteSpace(rune))
                key.Append(Rune.ToLowerInvariant(rune));
            else if (key.Length > 0 && key[^1] != ' ')
                key.Append(' ');
        }
        return key.ToString().TrimEnd();
    }
}
