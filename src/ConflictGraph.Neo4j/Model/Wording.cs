using System.Text;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Neo4j.Model;

/// <summary>Texts as the graph keeps them.</summary>
internal static class Wording
{
    /// <summary>Lies before each of the texts that are looked up together; no search key has one, so a match never runs from one into the next.</summary>
    public const char Begin = '\n';

    /// <summary>What Neo4j's text index takes; what is longer stands in <c>longText</c>, which no index has.</summary>
    public const int MostBytes = 32_000;

    /// <summary>The longest quote that stands with its claim.</summary>
    public const int LongestQuote = 512;

    /// <summary>The text with U+FFFD in place of halves of surrogate pairs, as JSON writes them.</summary>
    public static string? WellFormed(string? text)
    {
        if (text is null || !text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF'))
            return text;
        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(rune.ToString());
        return sound.ToString();
    }

    /// <summary>The search keys of several texts as one; null for none.</summary>
    public static string? SearchText(IEnumerable<string?> texts)
    {
        StringBuilder? joined = null;
        foreach (var text in texts)
        {
            if (WellFormed(text) is { } sound)
                (joined ??= new()).Append(Begin).Append(SearchKeys.Of(sound));
        }
        return joined?.ToString();
    }

    /// <summary>What to look for to find a part of a text.</summary>
    public static string? PartOf(string? text) => WellFormed(text) is { } sound ? SearchKeys.Of(sound) : null;

    /// <summary>What to look for to find the start of a text.</summary>
    public static string? StartOf(string? text) => PartOf(text) is { } key ? Begin + key : null;

    public static bool IsLong(string text) => text.Length * 3 > MostBytes && Encoding.UTF8.GetByteCount(text) > MostBytes;
}
