using System.Globalization;
using System.Text.RegularExpressions;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>A yearly release of UCDP's tables: 26.1 tells what happened up to 2025, and came out in June 2026.</summary>
/// <param name="Year">In which it came out; the last year of which it tells is the one before.</param>
internal sealed partial record UcdpRelease(string Version, int Year)
{
    /// <summary>When it came out, as exactly as its version tells and the yearly rhythm adds.</summary>
    public string Published => string.Create(CultureInfo.InvariantCulture, $"{Year}-06");

    /// <summary>The last year of which it tells.</summary>
    public int LastYear => Year - 1;

    /// <summary>The slug of a table in this release.</summary>
    public string Document(string title) => $"ucdp/{UcdpNames.SlugOf(title)}-{Version}";

    /// <summary>Null for what is no version. Before 17.1 they were called 4-2016.</summary>
    public static UcdpRelease? Of(string version)
    {
        var match = Pattern().Match(version);
        return !match.Success ? null
            : match.Groups["full"] is { Success: true } full ? new(version, Number(full))
            : new(version, 2000 + Number(match.Groups["short"]));
    }

    private static int Number(Group group) => int.Parse(group.ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^(?:v?(?<short>[1-9][0-9])\.[0-9]+(?:\.[0-9]+)?|[0-9]+[a-z]?-(?<full>20[0-9]{2}))\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
