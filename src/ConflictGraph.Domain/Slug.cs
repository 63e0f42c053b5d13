using System.Text.RegularExpressions;

namespace ConflictGraph.Domain;

/// <summary>The grammar of slugs.</summary>
public static partial class Slug
{
    /// <summary>What a message says about the grammar.</summary>
    public const string Grammar = "1 to 128 of a-z, 0-9, '.', '_', ':', '/' and '-', the first a letter or digit, such as ahrar-al-sham";

    public static bool IsValid(string text) => Pattern().IsMatch(text);

    [GeneratedRegex(@"^[a-z0-9][a-z0-9._:/-]{0,127}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Pattern();
}
