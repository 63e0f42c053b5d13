using ConflictGraph.Domain.Time;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>What a writer has to know of a thing that can have new states.</summary>
internal sealed class KnownThing(string slug, string kind)
{
    public string Slug => slug;

    public string Kind => kind;

    /// <summary>When it was recorded first; null for one that claims name and nobody has recorded.</summary>
    public Instant? FirstRecordedAt { get; set; }

    /// <summary>What the first state of it leads to: a document to its outlet and its original, a meeting to its process.</summary>
    public IReadOnlyList<(string Slug, string Kind)> FirstLeadsTo { get; set; } = [];

    /// <summary>The version of its newest state.</summary>
    public long? NewestState { get; set; }

    /// <summary>From when on it is known because of claims that name it.</summary>
    public Instant? NamedFrom { get; set; }

    /// <summary>For an actor that is merged into another now, that other.</summary>
    public string? MergedInto { get; set; }

    public bool IsRecorded => FirstRecordedAt is not null;

    /// <summary>True if a claim of this time makes it known earlier than it was.</summary>
    public bool IsNamedEarlierBy(Instant knownFrom) => !(FirstRecordedAt <= knownFrom || NamedFrom <= knownFrom);
}
