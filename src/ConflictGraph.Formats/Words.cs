namespace ConflictGraph.Formats;

/// <summary>The values of an enumeration as they are written: WILL_NOT_ATTEND. There are so few of each that looking through them is fast.</summary>
public static class Words<T> where T : struct, Enum
{
    private static readonly T[] Values = (T[])Enum.GetValues(typeof(T));
    private static readonly string[] Written = Array.ConvertAll(Enum.GetNames(typeof(T)), WordOf);

    /// <summary>All words, for a message.</summary>
    public static string All { get; } = string.Join(", ", Written);

    public static string Of(T value)
    {
        var at = 0;
        while (!EqualityComparer<T>.Default.Equals(Values[at], value))
            at++;
        return Written[at];
    }

    public static bool TryRead(ReadOnlySpan<char> word, out T value)
    {
        for (var at = 0; at < Written.Length; at++)
        {
            if (word.SequenceEqual(Written[at]))
            {
                value = Values[at];
                return true;
            }
        }
        value = default;
        return false;
    }

    private static string WordOf(string name)
    {
        var word = new System.Text.StringBuilder(name.Length + 4);
        foreach (var letter in name)
        {
            if (word.Length > 0 && char.IsUpper(letter))
                word.Append('_');
            word.Append(char.ToUpperInvariant(letter));
        }
        return word.ToString();
    }
}
