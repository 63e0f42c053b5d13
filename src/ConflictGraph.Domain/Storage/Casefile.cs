using System.Collections.Frozen;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Storage;

/// <summary>
/// Claims, and everything that they name, as known at one pin: enough to settle some questions without asking the store again.
/// Things stand under their own slug; <see cref="Identity"/> leads from an absorbed actor to the one that it was merged into.
/// </summary>
public sealed class Casefile
{
    /// <summary>A file with nothing in it.</summary>
    public static readonly Casefile Empty = new();

    /// <summary>Each claim once, in no particular order, with its rank and retractions as known.</summary>
    public IReadOnlyList<Claim> Claims { get; init; } = [];

    public IReadOnlyDictionary<string, Actor> Actors { get; init; } = FrozenDictionary<string, Actor>.Empty;

    public IReadOnlyDictionary<string, Meeting> Meetings { get; init; } = FrozenDictionary<string, Meeting>.Empty;

    /// <summary>The documents in evidence, and those that they derive from.</summary>
    public IReadOnlyDictionary<string, Document> Documents { get; init; } = FrozenDictionary<string, Document>.Empty;

    public IReadOnlyDictionary<string, Outlet> Outlets { get; init; } = FrozenDictionary<string, Outlet>.Empty;

    /// <summary>By absorbed actor, the actor that it has been merged into in the end (through chains of merges).</summary>
    public IReadOnlyDictionary<string, string> MergedInto { get; init; } = FrozenDictionary<string, string>.Empty;

    /// <summary>The actor that answers for this one: itself, unless it was merged into another.</summary>
    public string Identity(string actor) => MergedInto.TryGetValue(actor, out var keeper) ? keeper : actor;

    /// <summary>The thing with this slug, if the file holds it; an absorbed actor under its own name.</summary>
    public Thing? Find(string slug) =>
        Actors.TryGetValue(slug, out var actor) ? actor
        : Documents.TryGetValue(slug, out var document) ? document
        : Outlets.TryGetValue(slug, out var outlet) ? outlet
        : Meetings.GetValueOrDefault(slug);
}
