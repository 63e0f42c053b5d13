using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.LookingBack;

/// <summary>
/// That the answer on one actor and one meeting became another. Counted is what an analyst would tell: the side, the participation, how far it is
/// settled, the stance, and the reasons, which are the deciding rule and the words of <see cref="Verdict.Because"/> and
/// <see cref="Position.StanceBecause"/>. Not counted are numbers alone (credibility, origins, exposure), so a mere copy is no change, nor what no
/// answer shows, such as a claim that was taken back.
/// </summary>
public sealed record PositionChange
{
    public required string Actor { get; init; }

    public required string Meeting { get; init; }

    /// <summary>
    /// The date that brought it, as precisely as it is known: from when the newest of the claims that made the difference holds, or when the meeting
    /// started; the moment itself where no such date is known.
    /// </summary>
    public required PartialDate At { get; init; }

    /// <summary>The first moment with the new answer. For a date known to the month or year this is the end of its span, which <see cref="At"/> does not name.</summary>
    public required Instant Moment { get; init; }

    /// <summary>
    /// When the record that brought it was made: the latest <c>recordedAt</c> of the claims that made the difference, or of the membership by which a
    /// claim on a group speaks of the actor; of the claims that carry the answer, where it is the start of the meeting that made it.
    /// </summary>
    public required Instant RecordedAt { get; init; }

    /// <summary>Null when there was no position: side UNKNOWN.</summary>
    public Position? Before { get; init; }

    /// <summary>Side UNKNOWN where nothing stands any more, or where it is only the stance that is known.</summary>
    public required Position After { get; init; }

    /// <summary>One or more sentences that say what changed, then why.</summary>
    public required string Because { get; init; }
}
