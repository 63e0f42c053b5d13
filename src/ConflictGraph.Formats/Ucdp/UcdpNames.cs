using System.Text;
using System.Text.RegularExpressions;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>
/// What UCDP's actors are called here. Governments go by their names, as the tables name supporting governments without an id; all others by their ids.
/// </summary>
internal static partial class UcdpNames
{
    private const string Government = "Government of ";

    public static bool IsGovernment(string name) => name.StartsWith(Government, StringComparison.OrdinalIgnoreCase);

    /// <summary>The slug of an actor.</summary>
    /// <param name="id">Null where the table has none.</param>
    public static string SlugOf(string? id, string name) => IsGovernment(name) || id is null ? $"ucdp/{SlugOf(name)}" : $"ucdp/{id}";

    /// <summary>A text in letters that a slug takes.</summary>
    public static string SlugOf(string text)
    {
        var slug = new StringBuilder();
        foreach (var letter in text.Normalize(NormalizationForm.FormD))
        {
            if (char.IsAsciiLetterOrDigit(letter))
                slug.Append(char.ToLowerInvariant(letter));
            else if (slug.Length > 0 && slug[^1] != '-' && !char.IsLetter(letter) && char.GetUnicodeCategory(letter) != System.Globalization.UnicodeCategory.NonSpacingMark)
                slug.Append('-');
        }
        var made = slug.ToString().TrimEnd('-');
        return made.Length <= 100 ? made : made[..100].TrimEnd('-');
    }

    /// <summary>The actor as far as a mere mention tells.</summary>
    public static Introduction Introduced(string? id, string name) => new(new ActorDraft(SlugOf(id, name), KindOf(name), name)
    {
        ExternalIds = Giving.IfAny<IReadOnlyList<ExternalId>>(id is null ? null : [new("UCDP", id)]),
    });

    public static ActorKind KindOf(string name) => IsGovernment(name) ? ActorKind.State : ActorKind.Faction;

    /// <summary>Names in one cell. A comma may also stand within a name, so where ids tell how many there are, only that many are taken.</summary>
    /// <param name="count">How many there have to be; null if nothing tells.</param>
    public static IReadOnlyList<string> Listed(string cell, int? count = null)
    {
        string[] plain = cell.Split(", ", StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (count is null || plain.Length == count)
            return plain;
        var governments = BeforeGovernment().Split(cell).Select(name => name.Trim().TrimEnd(',')).Where(name => name.Length > 0).ToArray();
        return governments.Length == count ? governments : count == 1 ? [cell] : plain;
    }

    [GeneratedRegex(@",\s*(?=Government of )", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeGovernment();
}
