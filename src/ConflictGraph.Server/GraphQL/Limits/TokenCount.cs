namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>Counts the tokens of a document without building anything from them.</summary>
public static class TokenCount
{
    /// <summary>Whether a text has more tokens than so many. What is malformed is counted as if it were not, and left to the parser.</summary>
    public static bool Exceeds(ReadOnlySpan<char> text, int most)
    {
        // A token has a character at least.
        if (text.Length <= most)
            return false;
        var tokens = 0;
        for (var at = 0; at < text.Length; tokens++)
        {
            at = SkipIgnored(text, at);
            if (at == text.Length)
                break;
            at = EndOf(text, at);
        }
        return tokens > most;
    }

    private static int SkipIgnored(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is ' ' or '\t' or '\r' or '\n' or ',' or '\uFEFF' or '#')
            at = text[at] == '#' ? at + LengthUntil(text[at..], "\r\n") : at + 1;
        return at;
    }

    private static int EndOf(ReadOnlySpan<char> text, int start) => text[start] switch
    {
        '"' when text[start..].StartsWith("\"\"\"") => EndOfBlock(text, start + 3),
        '"' => EndOfString(text, start + 1),
        '.' when text[start..].StartsWith("...") => start + 3,
        var letter when IsOfWord(letter) => EndOfWord(text, start),
        _ => start + 1,
    };

    private static int EndOfWord(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && (IsOfWord(text[at]) || text[at] == '.'))
            at++;
        return at;
    }

    private static int EndOfString(ReadOnlySpan<char> text, int at)
    {
        while (at < text.Length && text[at] is not ('"' or '\r' or '\n'))
            at += text[at] == '\\' ? 2 : 1;
        return Math.Min(at + 1, text.Length);
    }

    private static int EndOfBlock(ReadOnlySpan<char> text, int at)
    {
        while (text[at..].IndexOf("\"\"\"") is var quotes and >= 0)
        {
            at += quotes + 3;
            if (quotes == 0 || text[at - 4] != '\\')
                return at;
        }
        return text.Length;
    }

    private static int LengthUntil(ReadOnlySpan<char> text, string any) => text.IndexOfAny(any) is var found and >= 0 ? found : text.Length;

    private static bool IsOfWord(char letter) => char.IsAsciiLetterOrDigit(letter) || letter is '_' or '-' or '+';
}
