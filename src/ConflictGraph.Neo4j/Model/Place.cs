using System.Globalization;
using System.Text;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Neo4j.Model;

/// <summary>
/// Places in an order as one text, so that one index gives an order and any page of it. Neo4j compares texts by code points and the contract by UTF-16
/// units, which differ beyond the basic plane; a place is written so that its code points compare as the units of the key do, and then those of the slug.
/// </summary>
internal static class Place
{
    /// <summary>In front of all places.</summary>
    public const string First = "";

    /// <summary>Behind all places.</summary>
    public const string Last = "\U0010FFFF";

    /// <summary>Lies before whatever stands in a key, so that a key comes before those that it begins.</summary>
    private const char Separator = '\t';

    /// <summary>What an index entry of Neo4j takes, less the slug. Beyond it names of a thousand ligatures are in the order of their slugs.</summary>
    private const int MostBytes = 7_900;

    public static string Of(Keyset place) => $"{Written(place.Key)}{Separator}{place.Slug}";

    /// <summary>In front of all that counts from an instant or later, and behind all that counts from before it.</summary>
    public static string InFrontOf(Instant instant) => SortKeys.OfInstant(instant);

    /// <summary>The instant of a place in an order by instants.</summary>
    public static Instant InstantOf(string place) =>
        Instant.Earliest.Plus(long.Parse(place.AsSpan(0, place.IndexOf(Separator)), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture));

    private static string Written(string key)
    {
        if (key.Length * 3 <= MostBytes && !key.AsSpan().ContainsAnyExceptInRange('\t', '\uD7FF'))
            return key;
        var written = new StringBuilder(key.Length);
        var bytes = 0;
        foreach (var unit in key)
        {
            var next = unit switch
            {
                // Two of a kind that stands between the separator and all other control characters.
                < '\t' => $"\n{(char)('0' + unit)}",
                < '\uD800' => unit.ToString(),
                _ => new Rune(unit + 0x800).ToString(),
            };
            bytes += Encoding.UTF8.GetByteCount(next);
            if (bytes > MostBytes)
                break;
            written.Append(next);
        }
        return written.ToString();
    }
}
