using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Resolution;

/// <summary>Settles questions from a casefile, at one moment of the world. Pure: the same file and moment give the same answers.</summary>
public sealed class Resolver(Casefile file, Instant at)
{
    /// <summary>Every actor of which something is said for the meeting, by name; those with side UNKNOWN are left out.</summary>
    public IReadOnlyList<Position> Positions(string meeting) => throw new NotSupportedException($"{file}{at}{meeting}");

    /// <summary>The position of one actor; side UNKNOWN if nobody has said anything of it.</summary>
    public Position PositionOf(string meeting, string actor) => throw new NotSupportedException(meeting + actor);

    /// <summary>All contradictions about the meeting.</summary>
    public IReadOnlyList<Contradiction> Contradictions(string meeting) => throw new NotSupportedException(meeting);

    /// <summary>How many stand on each side, of these kinds of actor or of all, and the same in words.</summary>
    public Attendance Attendance(string meeting, IReadOnlyCollection<ActorKind>? kinds) => throw new NotSupportedException(meeting + kinds);

    /// <summary>The facts asked for that hold at the moment, settled or contested; settled denials are left out. In the order of the other end's name.</summary>
    public IReadOnlyList<Fact> Facts(FactQuestion question) => throw new NotSupportedException(question.ToString());

    /// <summary>The parts that actors have in the meeting, in the order of kind and name.</summary>
    public IReadOnlyList<Fact> MeetingRoles(string meeting) => throw new NotSupportedException(meeting);
}
