using System.Text;

namespace ConflictGraph.Formats.Pictures;

/// <summary>Makes texts fit for formats that do not take every character.</summary>
internal static class Text
{
    /// <summary>What XML 1.0 cannot say, also not in escaped form, is replaced by U+FFFD.</summary>
    public static string ForXml(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsXml(text, i, out var isPair))
                return Replaced(text, i);
            if (isPair)
                i++;
        }
        return text;
    }

    private static string Replaced(string text, int from)
    {
        var fit = new StringBuilder(text, 0, from, text.Length);
        for (var i = from; i < text.Length; i++)
        {
            if (!IsXml(text, i, out var isPair))
                fit.Append('\uFFFD');
            else if (isPair)
                fit.Append(text, i++, 2);
            else
                fit.Append(text[i]);
        }
        return fit.ToString();
    }

    private static bool IsXml(string text, int at, out bool isPair)
    {
        var letter = text[at];
        isPair = char.IsHighSurrogate(letter) && at + 1 < text.Length && char.IsLowSurrogate(text[at + 1]);
        return isPair || letter is '\t' or '\n' or '\r' or (>= ' ' and < '\uD800') or (> '\uDFFF' and < '\uFFFE');
    }
}
