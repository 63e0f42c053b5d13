using System.Globalization;
using System.Text;

namespace ConflictGraph.Domain.Storage;

/// <summary>How texts are compared when something is looked up: without regard to case, accents, vowel signs and runs of white space.</summary>
public static class SearchKeys
{
    private const int ShortEnoughForTheStack = 128;

    public static string Of(string text)
    {
        var normal = text.Normalize(NormalizationForm.FormKD);
        // No letter has a longer small form.
        var key = normal.Length <= ShortEnoughForTheStack ? stackalloc char[normal.Length] : new char[normal.Length];
        var length = 0;
        foreach (var rune in normal.EnumerateRunes())
        {
            if (Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format)
                continue;
            if (!Rune.IsWhiteSpace(rune))
                length += Rune.ToLowerInvariant(rune).EncodeToUtf16(key[length..]);
            else if (length > 0 && key[length - 1] != ' ')
                key[length++] = ' ';
        }
        return key[..length].TrimEnd().ToString();
    }
}
