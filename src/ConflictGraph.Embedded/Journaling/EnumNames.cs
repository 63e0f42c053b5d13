using System.Text;
using System.Text.Json;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>
/// Reads the names of an enumeration's values. The bodies have the names and not the values, as everything that the serializer does for a type of value
/// would be compiled at each start, for each enumeration.
/// </summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly string[] Words = Enum.GetNames(typeof(T));
    private static readonly byte[][] Names = Array.ConvertAll(Words, Encoding.UTF8.GetBytes);
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));

    /// <summary>Without making a string of it.</summary>
    public static T Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            throw new JsonException("A name is not a text.");
        for (var i = 0; i < Names.Length; i++)
        {
            if (json.ValueTextEquals(Names[i]))
                return Values[i];
        }
        throw Unknown();
    }

    public static T Of(string name)
    {
        for (var i = 0; i < Words.Length; i++)
        {
            if (Words[i] == name)
                return Values[i];
        }
        throw Unknown();
    }

    private static JsonException Unknown() => new("There is no such name.");
}
