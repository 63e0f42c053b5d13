using System.Collections.Frozen;

namespace ConflictGraph.Formats;

/// <summary>The values of an enumeration as they are written: WILL_NOT_ATTEND.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly FrozenDictionary<T, string> ByValue = Enum.GetValues<T>().ToFrozenDictionary(value => value, WordOf);
    private static readonly FrozenDictionary<string, T> ByWord = ByValue.ToFrozenDictionary(pair => pair.Value, pair => pair.Key);
    private static readonly FrozenDictionary<string, T>.AlternateLookup<ReadOnlySpan<char>> ByLetters = ByWord.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>All words, for a message.</summary>
    public static string All { get; } = string.Join(", ", Enum.GetValues<T>().Select(value => ByValue[value]));

    public static string Of(T value) => ByValue[value];

    public static bool TryRead(ReadOnlySpan<char> word, out T value) => ByLetters.TryGetValue(word, out value);

    private static string WordOf(T value) =>
        string.Concat(value.ToString().Select((letter, at) => at > 0 && char.IsUpper(letter) ? $"_{letter}" : char.ToUpperInvariant(letter).ToString()));
}
