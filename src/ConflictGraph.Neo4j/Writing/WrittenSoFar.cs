using System.Text.Json;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>
/// What the graph has of the things that some events touch, read before they are written and kept up while their rows are made. What is written from
/// it is written only if nothing else has been meanwhile.
/// </summary>
internal sealed class WrittenSoFar(QueryApi api)
{
    private readonly Dictionary<(string Kind, string Slug), KnownThing> _things = [];
    private readonly HashSet<string> _claims = new(StringComparer.Ordinal);
    private readonly HashSet<string> _asked = new(StringComparer.Ordinal);

    /// <summary>The newest version when it was read first.</summary>
    public Head Head { get; private set; } = new(0, null);

    /// <summary>How many things there are of each kind.</summary>
    public Totals Totals { get; private set; } = new();

    /// <summary>Reads what there is of these slugs, as far as it is not known from before.</summary>
    /// <param name="withLeads">True to read also what they lead to, and so on.</param>
    public async Task LoadAsync(IEnumerable<string> things, IEnumerable<string> claims, bool withLeads, CancellationToken cancellation)
    {
        var wanted = things.Distinct().Where(slug => _asked.Add(slug) || withLeads).ToList();
        var parameters = new { things = wanted, claims = claims.Distinct(), withLeads, never = Never.Value };
        var rows = await api.ReadAsync(WriteStatements.Known, parameters, ReadRow, cancellation);
        (Head, Totals) = rows.Count == 1 ? rows[0] : throw new StoreUnavailableException(
            "The Neo4j database has no ConflictGraph data any more: somebody emptied it. Start this server anew.");
    }

    /// <summary>Says what the newest version is now, so that more can be written from what is known. Claims are forgotten: there may be a million.</summary>
    public void GoOn(Head head)
    {
        Head = head;
        _claims.Clear();
    }

    public KnownThing? Find(string kind, string slug) => _things.GetValueOrDefault((kind, slug));

    /// <summary>The thing; one that nobody has recorded where there is none.</summary>
    public KnownThing Thing(string kind, string slug, ICollection<KnownThing> added)
    {
        if (Find(kind, slug) is { } known)
            return known;
        var thing = new KnownThing(slug, kind);
        _things.Add((kind, slug), thing);
        added.Add(thing);
        return thing;
    }

    public bool HasClaim(string slug) => _claims.Contains(slug);

    public void AddClaim(string slug) => _claims.Add(slug);

    private (Head, Totals) ReadRow(JsonElement row)
    {
        foreach (var claim in row[3].EnumerateArray())
            _claims.Add(claim.GetString()!);
        foreach (var thing in row[4].EnumerateArray())
            Add(thing);
        return (
            new(row[0].GetInt64(), row[1].ValueKind == JsonValueKind.Null ? null : new Instant(row[1].GetInt64())),
            Totals.Read(row[2]));
    }

    private void Add(JsonElement row)
    {
        var thing = new KnownThing(row.Text("slug")!, row.Text("kind")!)
        {
            NamedFrom = row.Number("namedFrom") is { } named ? new Instant(named) : null,
            MergedInto = row.Text("mergedInto"),
        };
        if (row.Part("first") is { } first)
        {
            thing.FirstRecordedAt = new(first.Number("recordedAt")!.Value);
            thing.FirstLeadsTo = Leads.Of(first.Text("outlet"), first.Text("derivedFrom"), first.Text("process"));
            thing.NewestState = row.Number("newest");
        }
        _things[(thing.Kind, thing.Slug)] = thing;
    }
}
