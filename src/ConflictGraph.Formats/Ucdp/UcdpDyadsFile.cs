using System.Globalization;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Csv;

namespace ConflictGraph.Formats.Ucdp;

/// <summary>
/// The UCDP Dyadic Dataset: a row a pair of enemies and a year in which they fought, with those whose troops fought beside them. Years that follow
/// each other become one claim.
/// </summary>
internal sealed class UcdpDyadsFile(string path, Func<Stream> open) : UcdpFile(path, open)
{
    private static readonly Dictionary<string, string> Origins = new()
    {
        ["id"] = "side_a_id", ["name"] = "side_a", ["relation"] = "side_b", ["support"] = "side_a_2nd", ["statedAt"] = "version", ["relation.during"] = "year",
        ["support.during"] = "year",
    };

    private readonly Dictionary<(UcdpTie Tie, string Version), UcdpYears> years = [];
    private readonly HashSet<string> introduced = [];

    protected override string Title => "UCDP Dyadic Dataset";

    protected override IReadOnlyList<string> Needed { get; } = ["side_a", "side_a_id", "side_b", "side_b_id", "year", "version"];

    protected override IReadOnlyList<string> Columns { get; } =
        ["side_a", "side_a_id", "side_a_2nd", "side_b", "side_b_id", "side_b_2nd", "year", "start_date2", "start_prec2", "gwno_a_2nd", "gwno_b_2nd", "version"];

    protected override void Begin()
    {
        years.Clear();
        introduced.Clear();
    }

    protected override IEnumerable<(object Draft, EntrySource Source)> EntriesOf(CsvRow row, HashSet<object> told)
    {
        if (Cell(row, "side_a") is null && Cell(row, "year") is null)
            return [];
        var entries = new List<(object Draft, EntrySource Source)>();
        var release = Release(row, told, entries);
        var source = new CsvSource(File, row.Line, Origins);
        if (!int.TryParse(row.Required("year"), NumberStyles.None, CultureInfo.InvariantCulture, out var year) || year is < 1800 or > 2100)
            throw row.Fail(InputFault.WrongType, "year", $"year takes a year such as 2015; this is '{row.Required("year")}'.");
        var (a, b) = (Primary(row, source, "side_a", entries), Primary(row, source, "side_b", entries));
        var start = UcdpYears.StartOf(Cell(row, "start_date2"), Cell(row, "start_prec2"));
        foreach (var (one, other) in a.SelectMany(_ => b, (one, other) => (one, other)).Where(pair => pair.one != pair.other))
            Add(UcdpTie.War(one, other), release, year, start, source);
        foreach (var (sponsor, recipient) in Secondary(row, source, "side_a", entries).SelectMany(_ => a, (sponsor, recipient) => (sponsor, recipient))
            .Concat(Secondary(row, source, "side_b", entries).SelectMany(_ => b, (sponsor, recipient) => (sponsor, recipient))))
        {
            if (sponsor != recipient)
                Add(UcdpTie.Support(sponsor, recipient), release, year, null, source);
        }
        return entries;
    }

    protected override IEnumerable<(object Draft, EntrySource Source)> Rest(HashSet<object> told) => years.SelectMany(
        one => one.Value.Spans(),
        (one, span) => ((object)(one.Key.Tie.Claimed(span.During) with
        {
            Capacity = Capacity.Editorial, StatedAt = one.Value.Release.Published, SpeakerName = "the Uppsala Conflict Data Program",
            Evidence = [new EvidenceDraft(one.Value.Release.Document(Title))],
        }), span.Source));

    private void Add(UcdpTie tie, UcdpRelease release, int year, string? start, EntrySource source)
    {
        if (!years.TryGetValue((tie, release.Version), out var known))
            years.Add((tie, release.Version), known = new(release));
        known.Add(year, start, source);
    }

    /// <summary>The enemies on one side, who have ids.</summary>
    private IReadOnlyList<string> Primary(CsvRow row, EntrySource source, string side, List<(object Draft, EntrySource Source)> entries)
    {
        var ids = row.Required($"{side}_id").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        if (ids.FirstOrDefault(id => !id.All(char.IsAsciiDigit)) is { } other)
            throw row.Fail(InputFault.WrongType, $"{side}_id", $"{side}_id takes ids of actors, which are numbers, with commas between them; this is '{other}'.");
        var names = UcdpNames.Listed(row.Required(side), ids.Length);
        if (names.Count != ids.Length)
            throw row.Fail(InputFault.WrongType, side, $"{side} has {names.Count} names, and {side}_id {ids.Length} ids.");
        return [.. ids.Zip(names, (id, name) => Introduce(id, name, source, entries)).Distinct()];
    }

    /// <summary>Those who fought beside them, of whom the table tells only the names.</summary>
    private IReadOnlyList<string> Secondary(CsvRow row, EntrySource source, string side, List<(object Draft, EntrySource Source)> entries)
    {
        if (Cell(row, $"{side}_2nd") is not { } cell)
            return [];
        int? count = Cell(row, side == "side_a" ? "gwno_a_2nd" : "gwno_b_2nd")?.Split(',', StringSplitOptions.RemoveEmptyEntries).Length;
        return [.. UcdpNames.Listed(cell, count).Select(name => Introduce(null, name, source, entries)).Distinct()];
    }

    private string Introduce(string? id, string name, EntrySource source, List<(object Draft, EntrySource Source)> entries)
    {
        var mention = UcdpNames.Introduced(id, name);
        if (introduced.Add(mention.Actor.Id))
            entries.Add((mention, source));
        return mention.Actor.Id;
    }
}
