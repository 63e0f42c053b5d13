using System.Text.Json;
using ConflictGraph.Domain;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Steps through the JSON of a body. What is not as it was written is a <see cref="JsonException"/>, what is not there a <see cref="FormatException"/>.</summary>
internal static class Body
{
    public static void Open(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.StartObject)
            throw new JsonException("An object is missing.");
    }

    /// <summary>Goes to the next property of the object; false at its end.</summary>
    public static bool NextProperty(ref Utf8JsonReader json) => json.Read() && json.TokenType == JsonTokenType.PropertyName;

    /// <summary>Nothing may come after the body.</summary>
    public static void End(ref Utf8JsonReader json)
    {
        if (json.Read())
            throw new JsonException("Something comes after the body.");
    }

    /// <summary>True where the property has this name, and then goes to its value.</summary>
    public static bool Is(ref Utf8JsonReader json, ReadOnlySpan<byte> name) => json.ValueTextEquals(name) && json.Read();

    public static JsonException Unknown(ref Utf8JsonReader json) => new($"There is no property '{json.GetString()}'.");

    public static ValueList<T> List<T>(ref Utf8JsonReader json, ElementReader<T> read)
    {
        if (json.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A list is missing.");
        if (!json.Read() || json.TokenType == JsonTokenType.EndArray)
            return [];
        var first = read(ref json);
        if (json.Read() && json.TokenType == JsonTokenType.EndArray)
            return [first];
        var elements = new List<T> { first };
        do
            elements.Add(read(ref json));
        while (json.Read() && json.TokenType != JsonTokenType.EndArray);
        return elements.ToValueList();
    }

    /// <exception cref="FormatException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : class => value ?? throw Missing();

    /// <exception cref="FormatException">It is not there.</exception>
    public static T Needed<T>(T? value) where T : struct => value ?? throw Missing();

    public static FormatException Missing() => new("its body is not complete");
}
