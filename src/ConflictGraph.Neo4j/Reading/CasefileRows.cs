using System.Text.Json;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Gathers the rows of <see cref="CaseStatements"/> into a casefile.</summary>
internal sealed class CasefileRows
{
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, Actor> _actors = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Meeting> _meetings = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Document> _everDocuments = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Outlet> _everOutlets = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _mergedInto = new(StringComparer.Ordinal);

    public bool Read(JsonElement row)
    {
        var it = row[1];
        switch (row[0].GetString())
        {
            case "Claim":
                _claims.Add(ClaimRows.Read(it));
                break;
            case Kind.Actor:
                ReadActor(row, it);
                break;
            case Kind.Meeting:
                _meetings.TryAdd(it.Text("slug")!, ThingRows.Meeting(it));
                break;
            case Kind.Document:
                _everDocuments.Add(it.Text("slug")!, ThingRows.Document(it));
                break;
            case Kind.Outlet:
                _everOutlets.Add(it.Text("slug")!, ThingRows.Outlet(it));
                break;
        }
        return true;
    }

    public Casefile Build()
    {
        var documents = new Dictionary<string, Document>(_everDocuments.Count, StringComparer.Ordinal);
        var outlets = new Dictionary<string, Outlet>(_everOutlets.Count, StringComparer.Ordinal);
        foreach (var claim in _claims)
        {
            foreach (var evidence in claim.Evidence)
                AddDocument(evidence.Document, documents, outlets);
        }
        return new() { Claims = _claims, Actors = _actors, Meetings = _meetings, Documents = documents, Outlets = outlets, MergedInto = _mergedInto };
    }

    private void ReadActor(JsonElement row, JsonElement it)
    {
        var (slug, identity) = (row[2].GetString()!, row[3].GetString()!);
        if (slug == identity)
        {
            foreach (var absorbed in row[4].EnumerateArray())
                _mergedInto[absorbed[0].GetString()!] = identity;
        }
        if (it.ValueKind != JsonValueKind.Null)
            _actors[slug] = WithAbsorbed(ThingRows.Actor(it), row[4]);
    }

    public static Actor WithAbsorbed(Actor actor, JsonElement absorbed) => absorbed.GetArrayLength() == 0 ? actor
        : actor with { Absorbed = absorbed.EnumerateArray().OrderBy(one => one[1].GetInt64()).Select(one => one[0].GetString()!).ToValueList() };

    /// <summary>
    /// What a document derives from, and who published it, as it is known at the pin; the graph leads to all from which it ever did. Ends where a chain
    /// comes back to a document that is in the file already.
    /// </summary>
    private void AddDocument(string slug, Dictionary<string, Document> documents, Dictionary<string, Outlet> outlets)
    {
        for (var next = slug; next is not null && _everDocuments.TryGetValue(next, out var document) && documents.TryAdd(next, document);)
        {
            if (_everOutlets.TryGetValue(document.Outlet, out var outlet))
                outlets.TryAdd(document.Outlet, outlet);
            next = document.DerivedFrom?.Document;
        }
    }
}
