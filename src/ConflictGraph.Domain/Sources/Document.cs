using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Sources;

/// <summary>A published text in which claims stand.</summary>
public sealed record Document : Thing
{
    /// <summary>The slug of the outlet that published it.</summary>
    public required string Outlet { get; init; }

    public required string Title { get; init; }

    public string? Url { get; init; }

    public PartialDate? PublishedAt { get; init; }

    /// <summary>A BCP 47 tag: ar, en, pl.</summary>
    public string? Language { get; init; }

    /// <summary>The document that it copies, and how.</summary>
    public Derivation? DerivedFrom { get; init; }

    /// <summary>The whole text. Null on what a store reads: ask for it by <see cref="Storage.IGraphStore.TextsAsync"/> where <see cref="HasText"/> says that there is one.</summary>
    public string? Text { get; init; }

    /// <summary>True if the store holds the text.</summary>
    public bool HasText { get; init; }
}
