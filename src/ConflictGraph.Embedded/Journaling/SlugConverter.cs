using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads whatever looks like a slug as one shared string, as most claims name the same few hundred things.</summary>
internal sealed class SlugConverter : JsonConverter<string>
{
    private const int LongestSlug = 128;
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> _bySpan;

    public SlugConverter() => _bySpan = _known.GetAlternateLookup<ReadOnlySpan<char>>();

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public string Read(ref Utf8JsonReader reader)
    {
        var bytes = reader.ValueSpan;
        if (reader.TokenType != JsonTokenType.String || reader.HasValueSequence || reader.ValueIsEscaped || bytes.Length > LongestSlug || bytes.ContainsAnyExceptInRange((byte)'-', (byte)'z'))
            return reader.GetString()!;
        Span<char> slug = stackalloc char[LongestSlug];
        slug = slug[..Encoding.Latin1.GetChars(bytes, slug)];
        if (_bySpan.TryGetValue(slug, out var known))
            return known;
        var text = slug.ToString();
        _known.Add(text);
        return text;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
