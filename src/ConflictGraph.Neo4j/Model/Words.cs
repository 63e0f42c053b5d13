using System.Collections.Frozen;
using System.Text;

namespace ConflictGraph.Neo4j.Model;

/// <summary>The values of an enumeration as the graph and the API write them: WILL_ATTEND.</summary>
internal static class Words<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> Names = Enum.GetValues<T>().ToFrozenDictionary(value => value, value => Written(value.ToString()));
    private static readonly FrozenDictionary<string, T> Values = Names.ToFrozenDictionary(name => name.Value, name => name.Key, StringComparer.Ordinal);

    public static string Of(T value) => Names[value];

    public static T Read(string word) => Values.TryGetValue(word, out var value) ? value
        : throw new FormatException($"The graph has the {typeof(T).Name} '{word}', which this program does not know: use a newer ConflictGraph.");

    private static string Written(string name)
    {
        var word = new StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (char.IsUpper(letter) && word.Length > 0)
                word.Append('_');
            word.Append(char.ToUpperInvariant(letter));
        }
        return word.ToString();
    }
}
