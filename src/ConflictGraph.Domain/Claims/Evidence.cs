namespace ConflictGraph.Domain.Claims;

/// <summary>Where a claim stands in a document.</summary>
public sealed record Evidence
{
    /// <summary>The slug of the document.</summary>
    public required string Document { get; init; }

    /// <summary>The exact words. Null also where <see cref="QuoteIsApart"/>.</summary>
    public string? Quote { get; init; }

    /// <summary>True where the quote is so long that the store keeps it apart, to be had by <see cref="Storage.IGraphStore.TextsAsync"/>.</summary>
    public bool QuoteIsApart { get; init; }

    /// <summary>Where the words start in the document's text, in UTF-16 units; null if the text is not stored.</summary>
    public int? Start { get; init; }

    /// <summary>The first UTF-16 unit after the words.</summary>
    public int? End { get; init; }

    /// <summary>True if the words stand in a headline.</summary>
    public bool IsHeadline { get; init; }
}
