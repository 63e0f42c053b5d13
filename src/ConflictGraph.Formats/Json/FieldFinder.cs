using System.Globalization;
using System.Text.Json;

namespace ConflictGraph.Formats.Json;

/// <summary>Finds the line on which a field of an object stands.</summary>
internal static class FieldFinder
{
    /// <summary>How many lines below the start of the object the field stands; the deepest part of the path that is there counts.</summary>
    /// <param name="path">Names, and numbers of elements from 0.</param>
    public static int LinesDown(ReadOnlySpan<byte> json, IReadOnlyList<string> path)
    {
        var reader = new Utf8JsonReader(json);
        reader.Read();
        var found = 0L;
        foreach (var part in path)
        {
            if (!Descend(ref reader, part))
                break;
            found = reader.TokenStartIndex;
        }
        return json[..(int)found].Count((byte)'\n');
    }

    private static bool Descend(ref Utf8JsonReader reader, string part)
    {
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
            {
                var isIt = reader.ValueTextEquals(part);
                reader.Read();
                if (isIt)
                    return true;
                reader.Skip();
            }
            return false;
        }
        if (reader.TokenType != JsonTokenType.StartArray || !int.TryParse(part, CultureInfo.InvariantCulture, out var element))
            return false;
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (element-- == 0)
                return true;
            reader.Skip();
        }
        return false;
    }
}
