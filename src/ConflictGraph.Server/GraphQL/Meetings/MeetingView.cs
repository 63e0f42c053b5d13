namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A meeting as it is seen at one moment.</summary>
public sealed class MeetingView(MomentReading reading, Meeting meeting) : View(reading, meeting.Slug)
{
    public Meeting Meeting => meeting;

    public Lookup<MeetingCase> Case => Reading.Cases.Load(Slug);

    /// <summary>The positions on one side, of some kinds of actor or of all.</summary>
    public Lookup<IEnumerable<PositionView>> On(Side side, IReadOnlyList<ActorKind>? kinds, int first) => Case.Select(settled => settled.Standings
        .Where(placed => placed.Standing.Side == side && (kinds is null || settled.Actor(placed.Standing.Actor) is { } actor && kinds.Contains(actor.Kind)))
        .Take(first)
        .Select(placed => new PositionView(Reading, settled.PositionOf(placed.Standing.Actor))));

    /// <summary>
    /// The position of an actor; null if there is no such actor. One that was not known yet has side UNKNOWN, as nobody had said anything of it.
    /// </summary>
    public Lookup<PositionView?> PositionOf(string actor) => Case.Then(settled =>
        Reading.Things.Load(actor)
            .Then(known => known is null ? Reading.EverRecorded.Load(actor) : Lookup.Of<Thing?>(known))
            .Select(thing => thing is Actor found ? new PositionView(Reading, settled.PositionOf(found), found) : null));
}
