using System.Buffers;
using System.Text;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Finds a text in others as <see cref="SearchKeys"/> compares them.</summary>
internal sealed class TextMatch(string text)
{
    private static readonly SearchValues<char> WhiteSpaceButBlanks = SearchValues.Create("\t\n\v\f\r");
    private readonly string _key = SearchKeys.Of(text);

    public bool IsPartOf(string? text) => text is not null && (IsPlain(text)
        ? text.Contains(_key, StringComparison.OrdinalIgnoreCase)
        : IsPartOfKey(SearchKeys.Of(text)));

    public bool IsPartOfKey(string key) => key.Contains(_key, StringComparison.Ordinal);

    public bool IsStartOf(string text) => SearchKeys.Of(text).StartsWith(_key, StringComparison.Ordinal);

    /// <summary>A text of which the key is the text in lower case needs no key made for it, which is most of the cost of a search.</summary>
    private static bool IsPlain(string text) =>
        Ascii.IsValid(text) && !text.Contains("  ", StringComparison.Ordinal) && !text.AsSpan().ContainsAny(WhiteSpaceButBlanks);
}
