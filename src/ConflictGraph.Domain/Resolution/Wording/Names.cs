using System.Buffers;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Resolution.Wording;

/// <summary>Names as they stand in a sentence: the actor's own name, with the article that English gives to names made of common nouns.</summary>
public sealed class Names(Func<string, Thing?> find)
{
    private static readonly HashSet<string> CommonNouns = new(
        """
        Agency Alliance Army Assembly Authority Battalion Board Branch Brigade Brigades Bureau Chamber Coalition Command Commission Committee
        Conference Congress Consultations Corps Council Delegation Division Emirate Emirates Federation Force Forces Front Government Group Groups Initiative
        Institute Kingdom League Legion Meeting Mission Monarchy Movement Nations Network Observatory Office Opposition Organisation Organization
        Party Powers Process Republic Resistance Room Round Secretariat Service States Summit Syndicate Talks Tribe Union Units
        """.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries),
        StringComparer.OrdinalIgnoreCase);

    private static readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> Nouns = CommonNouns.GetAlternateLookup<ReadOnlySpan<char>>();
    private static readonly SearchValues<string> Prepositions = SearchValues.Create([" of ", " to ", " on ", " for ", " in "], StringComparison.Ordinal);

    private readonly Dictionary<string, string> known = [];

    public Thing? Find(string slug) => find(slug);

    /// <summary>The name inside a sentence: Ahrar al-Sham; the Free Idlib Army. What cannot be found is named by its slug.</summary>
    public string Of(string slug)
    {
        if (!known.TryGetValue(slug, out var name))
            known.Add(slug, name = find(slug) is { } thing ? Of(thing) : slug);
        return name;
    }

    public static string Of(Thing thing) => thing switch
    {
        Actor { Kind: ActorKind.Person } person => person.Name,
        Actor actor => WithArticle(actor.Name),
        Meeting meeting => WithArticle(meeting.Name),
        Process process => WithArticle(process.Name),
        Outlet outlet => outlet.Name,
        Document document => document.Title,
        _ => thing.Slug,
    };

    public string ListOf(IEnumerable<string> slugs) => English.List([.. slugs.Select(Of)]);

    public bool IsPerson(string slug) => find(slug) is Actor { Kind: ActorKind.Person };

    private static string WithArticle(string name)
    {
        if (name.StartsWith("The ", StringComparison.Ordinal))
            return "the" + name[3..];
        var head = name.AsSpan();
        head = UpTo(head, head.IndexOf(','));
        head = UpTo(head, head.IndexOfAny(Prepositions));
        return Nouns.Contains(head[(head.LastIndexOf(' ') + 1)..]) ? "the " + name : name;
    }

    private static ReadOnlySpan<char> UpTo(ReadOnlySpan<char> text, int end) => end < 0 ? text : text[..end];
}
