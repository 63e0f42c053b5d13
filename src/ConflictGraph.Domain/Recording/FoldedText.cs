using System.Globalization;
using System.Text;

namespace ConflictGraph.Domain.Recording;

/// <summary>
/// A text in which canonically equal characters are equal units and every run of white space is one space, and the way back from each unit to
/// the text as it was. Nothing else is folded: case, quotation marks and dashes stay.
/// </summary>
internal sealed class FoldedText
{
    private readonly int[] starts;

    public FoldedText(string original)
    {
        var units = new StringBuilder(original.Length);
        var from = new List<int>(original.Length + 1);
        for (var at = 0; at < original.Length;)
        {
            var end = EndOfCluster(original, at);
            if (char.IsWhiteSpace(original[at]))
                units.Append(' ');
            else
                AppendParts(units, original.AsSpan(at, end - at));
            while (from.Count < units.Length)
                from.Add(at);
            at = end;
        }
        from.Add(original.Length);
        (Units, starts) = (units.ToString(), [.. from]);
    }

    public string Units { get; }

    /// <summary>True if a character, with the marks on it, starts at this unit; false in the midst of one.</summary>
    public bool IsBoundary(int unit) => unit == 0 || starts[unit] != starts[unit - 1];

    /// <summary>Where in the original the character of this unit starts; for a boundary also where the one before it ends.</summary>
    public int OriginalOffset(int unit) => starts[unit];

    private static void AppendParts(StringBuilder units, ReadOnlySpan<char> character)
    {
        if (Ascii.IsValid(character))
            units.Append(character);
        else
            units.Append(character.ToString().Normalize(NormalizationForm.FormD));
    }

    /// <summary>The end of a run of white space, or of a character with the marks on it, which fold together.</summary>
    private static int EndOfCluster(string text, int at)
    {
        if (char.IsWhiteSpace(text[at]))
        {
            while (at < text.Length && char.IsWhiteSpace(text[at]))
                at++;
            return at;
        }
        at += LengthAt(text, at);
        while (at < text.Length && IsMark(text, at))
            at += LengthAt(text, at);
        return at;
    }

    private static int LengthAt(string text, int at) => char.IsSurrogatePair(text, at) ? 2 : 1;

    private static bool IsMark(string text, int at) =>
        text[at] >= '\u0300'
        && (text[at] is >= '\u1160' and <= '\u11FF' // the later letters of a Hangul syllable
            || CharUnicodeInfo.GetUnicodeCategory(text, at)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark);
}
