using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>
/// Rule 2. What a claim holds for: an intention or stance from when it was stated, an outcome from the meeting's start, whenever it was stated, a
/// fact for its interval. An outcome that was stated before the meeting is read as the intention of its side.
/// </summary>
internal static class ScopeRule
{
    /// <summary>What a claim on participation says, and from when.</summary>
    public static (Participation Value, PartialDate Since) Read(ParticipationStatement statement, PartialDate statedAt, Meeting meeting)
    {
        if (!statement.Value.IsOutcome() || meeting.Starts is not { } starts)
            return (statement.Value, statedAt);
        if (starts.IsLaterThan(statedAt))
            return (statement.Value.AsIntention(), statedAt);
        var leftAfterItBegan = statement.Value == Participation.Withdrew && statedAt.CountsFrom >= starts.CountsFrom;
        return (statement.Value, leftAfterItBegan ? statedAt : starts);
    }

    /// <summary>True if a fact is in its interval or, without one, was stated by then.</summary>
    public static bool Holds(Claim claim, FactStatement fact, Instant at, Provenance provenance) =>
        fact.During is { } during ? during.Contains(at) : provenance.Original(claim).StatedAt.CountsFrom <= at;
}
