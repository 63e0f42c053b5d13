using ConflictGraph.Domain.Meetings;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What a position answers, and its reasons. Two positions whose answers are equal say the same, whatever else stands behind them.</summary>
internal sealed record Answer(
    Side Side, Participation? Participation, FactStatus Status, RuleId DecidedBy, string Because, Stance? Stance, string? StanceBecause)
{
    /// <summary>Of an actor of which nothing is known.</summary>
    public static readonly Answer None = new(Side.Unknown, null, FactStatus.Unknown, RuleId.NoClaim, "", null, null);

    /// <summary>True if a reader is told something else. Why nothing is known is not told: claims that do not count leave an actor in no list.</summary>
    public bool DiffersFrom(Answer other) =>
        Side == Side.Unknown && other.Side == Side.Unknown
            ? (Stance, StanceBecause) != (other.Stance, other.StanceBecause)
            : this != other;
}
