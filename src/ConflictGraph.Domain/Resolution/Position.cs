using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Where one actor stands on one meeting, and why.</summary>
public sealed record Position : Verdict
{
    public required string Actor { get; init; }

    public required string Meeting { get; init; }

    public required Side Side { get; init; }

    /// <summary>Null only while contested or unknown.</summary>
    public Participation? Participation { get; init; }

    /// <summary>Its stance on the meeting; null while contested or unknown.</summary>
    public Stance? Stance { get; init; }

    public string? StanceBecause { get; init; }

    public required Credibility Credibility { get; init; }

    /// <summary>Separate origins behind the accepted side; a copy adds none.</summary>
    public int IndependentOrigins { get; init; }

    /// <summary>Documents that carry the accepted side, copies included.</summary>
    public int Exposure { get; init; }

    /// <summary>The earliest moment from which an accepted claim holds.</summary>
    public PartialDate? Since { get; init; }

    /// <summary>The accepted claims by the origin that they go back to.</summary>
    public IReadOnlyList<Origin> Origins { get; init; } = [];

    /// <summary>Every surviving value while contested.</summary>
    public IReadOnlyList<Candidate> Candidates { get; init; } = [];

    public IReadOnlyList<Contradiction> Contradictions { get; init; } = [];
}

/// <summary>One utterance, and everything that repeats it.</summary>
public sealed record Origin(IReadOnlyList<Claim> Claims, Capacity Capacity, Reliability Reliability);

/// <summary>A value that survived the rules beside others.</summary>
public sealed record Candidate(Participation Participation, IReadOnlyList<Claim> Claims);
