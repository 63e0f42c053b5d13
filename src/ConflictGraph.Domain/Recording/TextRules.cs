using System.Buffers;
using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictGraph.Domain.Recording;

/// <summary>What a recorded text may hold.</summary>
internal static partial class TextRules
{
    private const string LineBreaks = "\n\r\t";

    /// <summary>Units that no text may have, and the surrogates, which it may have in pairs.</summary>
    private static readonly SearchValues<char> Suspects = SearchValues.Create(
        [
            .. Enumerable.Range(0, 0x10000).Select(unit => (char)unit)
                .Where(unit => char.IsControl(unit) || char.IsSurrogate(unit) || IsDirection(unit)),
        ]);

    /// <summary>What is wrong with the text, as the end of a sentence; null if nothing is.</summary>
    public static string? Fault(string text, bool mayHaveLines)
    {
        if (string.IsNullOrWhiteSpace(text))
            return "is blank";
        for (var at = 0; at < text.Length; at++)
        {
            var next = text.AsSpan(at).IndexOfAny(Suspects);
            if (next < 0)
                return null;
            at += next;
            if (char.IsSurrogatePair(text, at))
                at++;
            else if (!mayHaveLines || !LineBreaks.Contains(text[at]))
                return $"has {Naming(text[at])} at position {at.ToString(CultureInfo.InvariantCulture)}";
        }
        return null;
    }

    public static bool IsWebAddress(string text) =>
        !text.Any(char.IsWhiteSpace) && Uri.TryCreate(text, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;

    public static bool IsLanguageTag(string text) => LanguageTag().IsMatch(text);

    /// <summary>
    /// Marks, embeddings, overrides and isolates, which make a text read otherwise than it is stored. The Arabic letter mark, U+061C, is taken:
    /// Arabic texts need it beside numbers.
    /// </summary>
    private static bool IsDirection(char unit) =>
        unit is '\u200E' or '\u200F' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private static string Naming(char unit)
    {
        var kind = char.IsSurrogate(unit) ? "half of a surrogate pair" : IsDirection(unit) ? "the direction mark" : "the control character";
        return $"{kind} U+{((int)unit).ToString("X4", CultureInfo.InvariantCulture)}";
    }

    /// <summary>The shape of RFC 5646, from two or three letters on; whether the subtags are registered is not asked.</summary>
    [GeneratedRegex(@"^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8}){0,7}\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();
}
