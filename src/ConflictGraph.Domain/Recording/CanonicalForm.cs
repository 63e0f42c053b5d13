using System.Collections.Frozen;
using System.Globalization;
using System.Text;

namespace ConflictGraph.Domain.Recording;

/// <summary>
/// Takes characters apart into their canonical parts in canonical order (Unicode Normalization Form D), so that canonically equal texts become
/// equal. <see cref="string.Normalize()"/> cannot be asked: without ICU, as this product runs, it leaves every text as it is.
/// </summary>
internal static class CanonicalForm
{
    private const char FirstDecomposable = '\u00C0';

    private static readonly FrozenDictionary<int, Rune[]> Parts = ReadParts();
    private static readonly FrozenDictionary<int, byte> Classes = ReadClasses();

    /// <summary>Appends the canonical parts of one character and the marks on it.</summary>
    public static void AppendTo(StringBuilder units, ReadOnlySpan<char> cluster)
    {
        if (cluster.Length == 1 && cluster[0] < FirstDecomposable)
        {
            units.Append(cluster[0]);
            return;
        }
        var parts = new List<Rune>();
        foreach (var rune in cluster.EnumerateRunes())
            Take(rune, parts);
        Order(parts);
        foreach (var part in parts)
            units.Append(part.ToString());
    }

    private static void Take(Rune rune, List<Rune> parts)
    {
        if (rune.Value is >= 0xAC00 and <= 0xD7A3)
            TakeSyllable(rune.Value - 0xAC00, parts);
        else if (Parts.TryGetValue(rune.Value, out var own))
            foreach (var part in own)
                Take(part, parts);
        else
            parts.Add(rune);
    }

    /// <summary>Hangul syllables are numbered by their 19 first, 21 middle and 27 last letters, of which the last may be missing.</summary>
    private static void TakeSyllable(int number, List<Rune> parts)
    {
        const int middles = 21, lasts = 28;
        parts.Add(new(0x1100 + number / (middles * lasts)));
        parts.Add(new(0x1161 + number / lasts % middles));
        if (number % lasts is > 0 and var last)
            parts.Add(new(0x11A7 + last));
    }

    /// <summary>Marks that do not touch the same place of their character may be typed in any order; this puts them in one.</summary>
    private static void Order(List<Rune> parts)
    {
        for (var start = 0; start < parts.Count;)
        {
            var end = start + 1;
            while (end < parts.Count && ClassOf(parts[end]) > 0)
                end++;
            if (end - start > 2)
            {
                var marks = parts.GetRange(start, end - start).OrderBy(ClassOf).ToList();
                for (var at = start; at < end; at++)
                    parts[at] = marks[at - start];
            }
            start = end;
        }
    }

    private static byte ClassOf(Rune rune) => Classes.GetValueOrDefault(rune.Value);

    private static FrozenDictionary<int, Rune[]> ReadParts() =>
        Words(CanonicalData.Decompositions)
            .Select(word => word.Split('='))
            .ToFrozenDictionary(
                pair => Hexadecimal(pair[0]),
                pair => Array.ConvertAll(pair[1].Split('+'), part => new Rune(Hexadecimal(part))));

    private static FrozenDictionary<int, byte> ReadClasses() =>
        Words(CanonicalData.CombiningClasses)
            .Select(word => word.Split('='))
            .SelectMany(pair => Range(pair[0]).Select(mark => (Mark: mark, Class: byte.Parse(pair[1], CultureInfo.InvariantCulture))))
            .ToFrozenDictionary(one => one.Mark, one => one.Class);

    private static IEnumerable<int> Range(string marks)
    {
        var ends = marks.Split('-');
        var first = Hexadecimal(ends[0]);
        return Enumerable.Range(first, Hexadecimal(ends[^1]) - first + 1);
    }

    private static string[] Words(string table) => table.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries);

    private static int Hexadecimal(string digits) => int.Parse(digits, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
}
