using System.Text;

namespace ConflictGraph.Explore.Searching;

/// <summary>
/// What is left of a word when everything is left out that transliterations do not agree on: vowels, doubled letters, and the letters for which the
/// languages of Europe write different ones.
/// </summary>
internal static class Sounds
{
    private static readonly (string Written, string Sound)[] Groups =
    [
        ("tsch", "j"), ("dsch", "j"), ("dzh", "j"), ("sch", "sh"), ("sh", "S"), ("ch", "S"), ("kh", "h"), ("zh", "j"), ("dj", "j"), ("gh", "g"), ("th", "t"),
        ("dh", "d"), ("ph", "f"), ("ck", "k"),
    ];

    public static string Of(string plain)
    {
        var sound = new StringBuilder(plain.Length);
        for (var i = 0; i < plain.Length;)
        {
            var (letters, length) = Next(plain, i);
            i += length;
            foreach (var letter in letters)
            {
                if (sound.Length == 0 || sound[^1] != letter)
                    sound.Append(letter);
            }
        }
        // An h at the end is often written and seldom said.
        if (sound.Length > 2 && sound[^1] == 'h')
            sound.Length--;
        return sound.Length > 0 ? sound.ToString() : plain.Length > 0 ? plain[..1] : "";
    }

    private static (string Letters, int Length) Next(string plain, int start)
    {
        foreach (var (written, sound) in Groups)
        {
            if (string.CompareOrdinal(plain, start, written, 0, written.Length) == 0)
                return (sound == "sh" ? "S" : sound, written.Length);
        }
        return (plain[start] switch
        {
            'a' or 'e' or 'i' or 'o' or 'u' or 'y' or 'w' => "",
            'q' or 'c' => "k",
            'x' => "ks",
            'v' => "f",
            'z' => "s",
            'p' => "b",
            var letter => letter.ToString(),
        }, 1);
    }
}
