using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Formats.Drafts;

namespace ConflictGraph.Formats.Csv;

/// <summary>actors.csv: a row an actor. A column that is missing leaves what was recorded as it was; so does an empty cell.</summary>
internal sealed class ActorsFile(string path, Func<Stream> open) : CsvFile(path, open)
{
    private static readonly Dictionary<string, string> Origins = new()
    {
        ["id"] = "id", ["kind"] = "kind", ["name"] = "name", ["aliases"] = "aliases", ["externalIds"] = "external_ids", ["description"] = "description",
        ["active.start"] = "active_from", ["active.end"] = "active_until", ["active"] = "active_until", ["isOpenClass"] = "open_class",
    };

    protected override IReadOnlyList<string> Needed { get; } = ["id", "kind", "name"];

    protected override IReadOnlyList<string> Columns { get; } =
        ["id", "kind", "name", "aliases", "external_ids", "description", "active_from", "active_until", "open_class"];

    protected override IEnumerable<(object Draft, EntrySource Source)> EntriesOf(CsvRow row, HashSet<object> told)
    {
        var aliases = row.List("aliases");
        var ids = row.List("external_ids").Select(id => ExternalIdOf(row, id)).ToList();
        yield return (new ActorDraft(row.Required("id"), row.Word<ActorKind>("kind"), row.Required("name"))
        {
            Aliases = Giving.IfAny(aliases.Count > 0 ? aliases : null),
            ExternalIds = Giving.IfAny<IReadOnlyList<ExternalId>>(ids.Count > 0 ? ids : null),
            Description = Giving.IfAny(row.Optional("description")),
            Active = Giving.IfAny(row.Interval("active_from", "active_until")),
            IsOpenClass = row.Optional("open_class") is null ? default : Giving.Of<bool?>(row.Flag("open_class")),
        }, new CsvSource(File, row.Line, Origins));
    }

    private static ExternalId ExternalIdOf(CsvRow row, string text) => text.Split(':', 2, StringSplitOptions.TrimEntries) is [var scheme, var value] ? new(scheme, value)
        : throw row.Fail(InputFault.WrongType, "external_ids", "external_ids takes a register, a colon and the id in it, such as UCDP:5554; separate several by semicolons.");
}
