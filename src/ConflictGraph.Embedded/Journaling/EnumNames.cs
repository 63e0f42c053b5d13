using System.Text;
using System.Text.Json;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads the names of an enumeration's values without making strings of them.</summary>
internal static class EnumNames<T> where T : struct, Enum
{
    private static readonly byte[][] Names = Array.ConvertAll(Enum.GetNames<T>(), Encoding.UTF8.GetBytes);
    private static readonly T[] Values = Enum.GetValues<T>();

    public static T Read(ref Utf8JsonReader json)
    {
        if (json.TokenType != JsonTokenType.String)
            throw new JsonException("A name is not a text.");
        for (var i = 0; i < Names.Length; i++)
        {
            if (json.ValueTextEquals(Names[i]))
                return Values[i];
        }
        throw new JsonException("There is no such name.");
    }
}
