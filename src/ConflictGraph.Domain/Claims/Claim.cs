using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Claims;

/// <summary>What one speaker asserted on one occasion, with its sources and its two dates.</summary>
public sealed record Claim : Thing
{
    public required Statement Statement { get; init; }

    /// <summary>The slug of the speaker as it was recorded, if an actor; null where the source names none.</summary>
    public string? Speaker { get; init; }

    /// <summary>The speaker as the source words it.</summary>
    public string? SpeakerName { get; init; }

    public required Capacity Capacity { get; init; }

    /// <summary>When the words were said.</summary>
    public required PartialDate StatedAt { get; init; }

    /// <summary>When the claim was recorded: here, or in the archive that it was loaded from.</summary>
    public Instant RecordedAt { get; init; }

    public required ValueList<Evidence> Evidence { get; init; }

    /// <summary>The slug of the claim whose words this one repeats.</summary>
    public string? Repeats { get; init; }

    public Credibility? InformationCredibility { get; init; }

    /// <summary>As known at the reader's moment; set by the store on what it reads.</summary>
    public Rank Rank { get; init; } = Rank.Normal;

    public string? RankReason { get; init; }

    /// <summary>Who took it back, oldest first, as known at the reader's moment; set by the store on what it reads.</summary>
    public ValueList<Retraction> Retractions { get; init; } = [];
}
