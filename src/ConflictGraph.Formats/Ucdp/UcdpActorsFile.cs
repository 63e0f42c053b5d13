using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Csv;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>
/// The UCDP Actor Dataset: a row an actor, with its names, the group that it split from or joined, and the groups of which it is an alliance.
/// </summary>
internal sealed class UcdpActorsFile(string path, Func<Stream> open) : UcdpFile(path, open)
{
    private static readonly string[] OtherNames = ["nameorig", "nameorigfull", "nameorigfulleng", "newname", "newnamefullmothertongue", "newnamefulleng"];

    private static readonly Dictionary<string, string> Origins = new()
    {
        ["id"] = "actorid", ["name"] = "namedata", ["kind"] = "org", ["aliases"] = "nameorig", ["externalIds"] = "actorid", ["statedAt"] = "version",
        ["succession"] = "actoridprev", ["membership"] = "actoridalliance",
    };

    private readonly Dictionary<string, (Introduction Introduced, EntrySource Source)> mentioned = [];
    private readonly Dictionary<string, string> slugs = [];

    protected override string Title => "UCDP Actor Dataset";

    protected override IReadOnlyList<string> Needed { get; } = ["actorid", "namedata", "version"];

    protected override IReadOnlyList<string> Columns { get; } =
    [
        "actorid", "namedata", .. OtherNames, "org", "splinter", "nameprev", "actoridprev", "alliance", "namealliance", "actoridalliance",
        "joingroup", "groupname", "actoridgroup", "version",
    ];

    protected override void Begin()
    {
        mentioned.Clear();
        slugs.Clear();
    }

    protected override IEnumerable<(object Draft, EntrySource Source)> EntriesOf(CsvRow row, HashSet<object> told)
    {
        // The table ends in rows without an actor, and may have an actor twice; the first row counts.
        if (Cell(row, "actorid") is not { } id || Cell(row, "namedata") is not { } name || !told.Add($"actor {id}"))
            return [];
        var entries = new List<(object Draft, EntrySource Source)>();
        var release = Release(row, told, entries);
        var source = new CsvSource(File, row.Line, Origins);
        var slug = UcdpNames.SlugOf(id, name);
        slugs[id] = slug;
        var members = Others(row, source, "alliance", "actoridalliance", "namealliance");
        entries.Add((Actor(row, id, slug, name, members.Count > 0), source));
        var claims = members.Select(member => new ClaimDraft(default, "", []) { Membership = new(member, slug) })
            .Concat(Others(row, source, "splinter", "actoridprev", "nameprev").Select(before => Succession(before, slug, SuccessionKind.Splinter)))
            .Concat(Others(row, source, "joingroup", "actoridgroup", "groupname").Select(group => Succession(slug, group, SuccessionKind.Joined)));
        entries.AddRange(claims.Select(claim => ((object)(claim with
        {
            Capacity = Capacity.Editorial, StatedAt = release.Published, SpeakerName = "the Uppsala Conflict Data Program",
            Evidence = [new EvidenceDraft(release.Document(Title))],
        }), (EntrySource)source)));
        return entries;
    }

    /// <summary>Those that were mentioned and have no row of their own.</summary>
    protected override IEnumerable<(object Draft, EntrySource Source)> Rest(HashSet<object> told) =>
        mentioned.Where(one => !slugs.ContainsKey(one.Key)).Select(one => ((object)one.Value.Introduced, one.Value.Source));

    private static ActorDraft Actor(CsvRow row, string id, string slug, string name, bool isAlliance)
    {
        var aliases = OtherNames.Select(column => Cell(row, column)).OfType<string>().Where(alias => alias != name).Distinct().ToList();
        return new(slug, KindOf(Cell(row, "org"), name, isAlliance), name)
        {
            Aliases = Giving.IfAny<IReadOnlyList<string>>(aliases.Count > 0 ? aliases : null),
            ExternalIds = Giving.Of<IReadOnlyList<ExternalId>>([new("UCDP", id)]),
        };
    }

    private static ActorKind KindOf(string? org, string name, bool isAlliance) => org switch
    {
        "4" => ActorKind.State,
        "5" => ActorKind.Organization,
        _ when isAlliance => ActorKind.Coalition,
        _ => UcdpNames.KindOf(name),
    };

    private static ClaimDraft Succession(string predecessor, string successor, SuccessionKind kind) =>
        new(default, "", []) { Succession = new(predecessor, successor, kind) };

    /// <summary>The slugs of actors that a row names by their ids.</summary>
    private List<string> Others(CsvRow row, EntrySource source, string flag, string idColumn, string nameColumn)
    {
        if (Cell(row, flag) == "0" || Cell(row, idColumn) is not { } cell)
            return [];
        var ids = cell.Split([',', ';'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Where(id => id is not ("-99" or "-9")).ToList();
        var names = Cell(row, nameColumn) is { } given ? UcdpNames.Listed(given, ids.Count) : [];
        var own = Cell(row, "actorid");
        var found = new List<string>();
        for (var i = 0; i < ids.Count; i++)
        {
            if (!ids[i].All(char.IsAsciiDigit))
                throw row.Fail(InputFault.WrongType, idColumn, $"{idColumn} takes ids of actors, which are numbers, with commas between them; this is '{ids[i]}'.");
            if (ids[i] == own)
                continue;
            var introduced = UcdpNames.Introduced(ids[i], names.Count == ids.Count ? names[i] : $"UCDP actor {ids[i]}");
            mentioned.TryAdd(ids[i], (introduced, source));
            found.Add(slugs.GetValueOrDefault(ids[i], introduced.Actor.Id));
        }
        return [.. found.Distinct()];
    }
}
