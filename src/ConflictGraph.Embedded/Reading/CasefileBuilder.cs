using System.Runtime.InteropServices;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Gathers claims, and then everything that they name.</summary>
internal sealed class CasefileBuilder(Graph graph, Moment moment, CancellationToken cancellation)
{
    private readonly HashSet<ClaimRow> _rows = [];
    private readonly List<Claim> _claims = [];
    private readonly Dictionary<string, Actor> _actors = [];
    private readonly Dictionary<string, Meeting> _meetings = [];
    private readonly Dictionary<string, Document> _documents = [];
    private readonly Dictionary<string, Outlet> _outlets = [];
    private readonly Dictionary<string, string> _mergedInto = [];

    public IEnumerable<Claim> Claims => _claims;

    /// <summary>Adds the claims that are known, and those that they repeat.</summary>
    public void Add(ReadOnlySpan<ClaimRow> rows)
    {
        cancellation.ThrowIfCancellationRequested();
        _rows.EnsureCapacity(_rows.Count + rows.Length);
        _claims.EnsureCapacity(_claims.Count + rows.Length);
        foreach (var row in rows)
        {
            for (var said = row; said is not null && said.IsVisibleAt(moment) && _rows.Add(said);)
            {
                _claims.Add(said.ClaimAt(moment));
                said = said.Claim.Repeats is { } original ? graph.Claims.Find(original) : null;
            }
        }
    }

    public void AddMeeting(string slug)
    {
        if (!_meetings.ContainsKey(slug) && graph.Meetings.Find(slug)?.At(moment) is { } known)
            _meetings.Add(slug, known.Thing);
    }

    public Casefile Build()
    {
        // Most claims name an actor and a speaker that no other does, and every other one a document.
        _actors.EnsureCapacity(_claims.Count);
        _documents.EnsureCapacity(_claims.Count / 2);
        foreach (var claim in _claims)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var actor in claim.Statement.Actors)
                AddActor(actor);
            if (claim.Speaker is { } speaker)
                AddActor(speaker);
            if (claim.Statement.Meeting is { } meeting)
                AddMeeting(meeting);
            foreach (var evidence in claim.Evidence.AsSpan())
                AddDocument(evidence.Document);
        }
        return new()
        {
            Claims = _claims,
            Actors = _actors,
            Meetings = _meetings,
            Documents = _documents,
            Outlets = _outlets,
            MergedInto = _mergedInto,
        };
    }

    private void AddActor(string slug)
    {
        ref var place = ref CollectionsMarshal.GetValueRefOrAddDefault(_actors, slug, out var isThere);
        if (isThere)
            return;
        if (graph.Actors.Find(slug) is not { } node || node.ActorAt(moment) is not { } actor)
        {
            _actors.Remove(slug);
            return;
        }
        place = actor;
        // Nearly all have never been merged.
        if (node is { MergedInto.Count: 0, Absorbing.Count: 0 })
            return;
        var same = node.SameAs(moment);
        if (same.Count == 1)
            return;
        foreach (var absorbed in same.Skip(1))
            _mergedInto.TryAdd(absorbed.Slug, same[0].Slug);
        AddActor(same[0].Slug);
    }

    /// <summary>Ends where a chain comes back to a document that is in the file already.</summary>
    private void AddDocument(string slug)
    {
        for (var next = slug; next is not null && !_documents.ContainsKey(next) && graph.Documents.Find(next)?.At(moment)?.Thing is { } document;)
        {
            _documents.Add(next, document);
            if (!_outlets.ContainsKey(document.Outlet) && graph.Outlets.Find(document.Outlet)?.At(moment) is { } outlet)
                _outlets.Add(document.Outlet, outlet.Thing);
            next = document.DerivedFrom?.Document;
        }
    }
}
