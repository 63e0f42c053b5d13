namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>One meeting before the rules. Its positions are settled once, however many lists show them.</summary>
public sealed class MeetingCase(string meeting, Casefile file, Resolver resolver)
{
    private readonly Lazy<IReadOnlyList<Position>> _positions = new(() => resolver.Positions(meeting));
    private readonly Lazy<History> _history = new(() => new History(resolver));

    public IReadOnlyList<Position> Positions => _positions.Value;

    public IReadOnlyList<Contradiction> Contradictions => resolver.Contradictions(meeting);

    public IReadOnlyList<Fact> Roles => resolver.MeetingRoles(meeting);

    /// <summary>Every change of a position, oldest first.</summary>
    public IReadOnlyList<PositionChange> Timeline => _history.Value.Timeline(meeting);

    /// <summary>Every moment at which an answer changes.</summary>
    public IReadOnlyList<Instant> Moments => _history.Value.Moments(meeting);

    /// <summary>What differs at the second moment from the first.</summary>
    public IReadOnlyList<PositionChange> Changes(Instant from, Instant to) => _history.Value.Changes(meeting, from, to);

    public Attendance Attendance(IReadOnlyCollection<ActorKind>? kinds) => resolver.Attendance(meeting, kinds);

    /// <summary>The position of an actor, or of the one that it was merged into.</summary>
    public Position PositionOf(string actor) => resolver.PositionOf(meeting, actor);

    /// <summary>The same for an actor that is known, though nothing may have been said of it.</summary>
    public Position PositionOf(Actor actor) => resolver.PositionOf(meeting, actor);

    /// <summary>The actor in the file with this slug.</summary>
    public Actor? Actor(string slug) => file.Actors.GetValueOrDefault(slug);
}
