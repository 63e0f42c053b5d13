using System.Buffers;
using System.Globalization;
using System.Text;

namespace ConflictGraph.Formats.Json;

/// <summary>
/// Writes JSON in one way only: no white space, fields in the order in which they are given, absent fields left out, and no escapes but those
/// that JSON demands.
/// </summary>
internal sealed class CanonicalJson
{
    private static readonly SearchValues<char> Escaped = SearchValues.Create(
        [.. Enumerable.Range(0, 0x20).Select(unit => (char)unit), '"', '\\', .. Enumerable.Range(0xD800, 0x800).Select(unit => (char)unit)]);

    private readonly ArrayBufferWriter<byte> bytes = new(4096);
    private bool needsComma;

    public ReadOnlyMemory<byte> Written => bytes.WrittenMemory;

    public void Clear()
    {
        bytes.ResetWrittenCount();
        needsComma = false;
    }

    /// <summary>Forgets what has been written and handed on, in the middle of a list.</summary>
    public void GoOn()
    {
        bytes.ResetWrittenCount();
        needsComma = true;
    }

    public CanonicalJson Open(char bracket)
    {
        Separate();
        Raw((byte)bracket);
        needsComma = false;
        return this;
    }

    public CanonicalJson Close(char bracket)
    {
        Raw((byte)bracket);
        needsComma = true;
        return this;
    }

    public CanonicalJson Name(string name)
    {
        Separate();
        Quoted(name);
        Raw((byte)':');
        needsComma = false;
        return this;
    }

    public void Text(string text)
    {
        Separate();
        Quoted(text);
        needsComma = true;
    }

    public void Null() => Literal("null");

    public void Field(string name, string? text)
    {
        if (text is not null)
            Name(name).Text(text);
    }

    public void Field<T>(string name, T? word) where T : struct, Enum
    {
        if (word is { } value)
            Name(name).Text(Words<T>.Of(value));
    }

    public void Flag(string name, bool isSet)
    {
        if (isSet)
            Name(name).Literal("true");
    }

    public void Number(string name, int? number)
    {
        if (number is { } value)
            Name(name).Literal(value.ToString(CultureInfo.InvariantCulture));
    }

    public void Literal(string literal)
    {
        Separate();
        bytes.Advance(Encoding.UTF8.GetBytes(literal, bytes.GetSpan(literal.Length)));
        needsComma = true;
    }

    public void EndLine()
    {
        Raw((byte)'\n');
        needsComma = false;
    }

    /// <summary>A list of objects, left out if it is empty.</summary>
    public void Each<T>(string name, IReadOnlyList<T> elements, Action<CanonicalJson, T> write)
    {
        if (elements.Count > 0)
            All(name, elements, write);
    }

    /// <summary>A list, also if it is empty.</summary>
    public void All<T>(string name, IReadOnlyList<T> elements, Action<CanonicalJson, T> write)
    {
        Name(name).Open('[');
        foreach (var element in elements)
            write(this, element);
        Close(']');
    }

    private void Separate()
    {
        if (needsComma)
            Raw((byte)',');
    }

    private void Raw(byte one)
    {
        bytes.GetSpan(1)[0] = one;
        bytes.Advance(1);
    }

    private void Quoted(ReadOnlySpan<char> text)
    {
        Raw((byte)'"');
        while (!text.IsEmpty)
        {
            var plain = text.IndexOfAny(Escaped) is >= 0 and var at ? at : text.Length;
            bytes.Advance(Encoding.UTF8.GetBytes(text[..plain], bytes.GetSpan(plain * 3)));
            text = text[plain..];
            if (!text.IsEmpty)
                text = text[Special(text)..];
        }
        Raw((byte)'"');
    }

    private int Special(ReadOnlySpan<char> text)
    {
        if (char.IsSurrogate(text[0]))
        {
            if (Rune.DecodeFromUtf16(text, out var rune, out var length) != OperationStatus.Done)
                throw new ArgumentException($"Half of a surrogate pair, U+{(int)text[0]:X4}, cannot be written.", nameof(text));
            bytes.Advance(rune.EncodeToUtf8(bytes.GetSpan(4)));
            return length;
        }
        var escape = text[0] switch
        {
            '"' => "\\\"", '\\' => "\\\\", '\n' => "\\n", '\r' => "\\r", '\t' => "\\t", '\b' => "\\b", '\f' => "\\f",
            var control => $"\\u{(int)control:x4}",
        };
        bytes.Advance(Encoding.UTF8.GetBytes(escape, bytes.GetSpan(escape.Length)));
        return 1;
    }
}
