namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>
/// One meeting before the rules. Its positions are settled once, however many lists show them. Fields that come at once take turns: a resolver belongs
/// to one reader at a time, and the meetings of a batch share one.
/// </summary>
/// <param name="file">The casefile that the resolver works with.</param>
/// <param name="isItsOwn">Whether the file is only about this meeting.</param>
public sealed class MeetingCase(string meeting, Casefile file, Resolver resolver, bool isItsOwn, Recollection recollection)
{
    private History? _history;

    /// <summary>The slug of the meeting.</summary>
    public string Slug => meeting;

    public IReadOnlyList<Position> Positions => InTurn(() =>
    {
        recollection.Keep(resolver, isItsOwn ? file : null);
        return resolver.Positions(meeting);
    });

    /// <summary>Where every actor stands of which something is said, by name, without the reasons.</summary>
    public IReadOnlyList<(Keyset Place, Standing Standing)> Standings => InTurn(() =>
    {
        recollection.Keep(resolver, isItsOwn ? file : null);
        return resolver.Standings(meeting);
    });

    public IReadOnlyList<Contradiction> Contradictions => InTurn(() => resolver.Contradictions(meeting));

    public IReadOnlyList<Fact> Roles => InTurn(() => resolver.MeetingRoles(meeting));

    /// <summary>Every change of a position, oldest first.</summary>
    public IReadOnlyList<PositionChange> Timeline => InTurn(() => History.Timeline(meeting));

    /// <summary>Every moment at which an answer changes.</summary>
    public IReadOnlyList<Instant> Moments => InTurn(() => History.Moments(meeting));

    private History History => _history ??= new(resolver);

    /// <summary>What differs at the second moment from the first.</summary>
    public IReadOnlyList<PositionChange> Changes(Instant from, Instant to) => InTurn(() => History.Changes(meeting, from, to));

    public Attendance Attendance(IReadOnlyCollection<ActorKind>? kinds) => InTurn(() => resolver.Attendance(meeting, kinds));

    /// <summary>Where an actor stands, without the reasons.</summary>
    public Standing StandingOf(string actor) => InTurn(() => resolver.StandingOf(meeting, actor));

    /// <summary>The position of an actor, or of the one that it was merged into.</summary>
    public Position PositionOf(string actor) => InTurn(() => resolver.PositionOf(meeting, actor));

    /// <summary>The same for an actor that is known, though nothing may have been said of it.</summary>
    public Position PositionOf(Actor actor) => InTurn(() => resolver.PositionOf(meeting, actor));

    /// <summary>The actor in the file with this slug.</summary>
    public Actor? Actor(string slug) => file.Actors.GetValueOrDefault(slug);

    private T InTurn<T>(Func<T> settle)
    {
        lock (resolver)
            return settle();
    }
}
