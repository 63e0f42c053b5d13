namespace ConflictGraph.Neo4j.Writing;

/// <summary>A version: what happened, and the slugs of what it recorded, in order.</summary>
internal sealed record ChangeRow
{
    public required long Version { get; init; }

    /// <summary>Null for the time of the commit.</summary>
    public required long? RecordedAt { get; init; }

    public required string Kind { get; init; }

    public required Totals Totals { get; init; }

    /// <summary>Null where there are none.</summary>
    public string[]? Outlets { get; init; }
    public string[]? Documents { get; init; }
    public string[]? Actors { get; init; }
    public string[]? Processes { get; init; }
    public string[]? Meetings { get; init; }
    public string[]? Claims { get; init; }

    /// <summary>The claim that was taken back or ranked.</summary>
    public string? Claim { get; init; }

    /// <summary>Who took it back.</summary>
    public string? By { get; init; }
    public string? StatedAt { get; init; }
    public string? Rank { get; init; }

    /// <summary>The actors of a merge, or of one that is undone.</summary>
    public string? Keep { get; init; }
    public string? Absorbed { get; init; }
    public string? Reason { get; init; }
}
