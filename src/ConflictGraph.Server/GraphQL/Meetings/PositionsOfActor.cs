using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The positions of an actor as a connection, the newest meeting first.</summary>
public static class PositionsOfActor
{
    public const string Order = "positions of an actor";

    public static Lookup<Connection<PositionView>> Page(ActorView actor, PositionFilter filter, PageArguments page) =>
        filter.Members(actor.Reading).Then(members => actor.Settled().Select(positions =>
            new SettledList<PositionView>(
                positions
                    .Where(known => filter.Takes(known.Position, actor.Actor, members))
                    .Select(known => (new Keyset(SortKeys.OfDate(known.Meeting?.Starts), known.Position.Meeting), new PositionView(actor.Reading, known.Position))),
                PositionsOfMeeting.NewestFirst,
                Order).Page(page)));

    /// <summary>What the rules say of the actor for each meeting that may concern it; where nobody has said anything, nothing.</summary>
    private static Lookup<IEnumerable<(Position Position, Meeting? Meeting)>> Settled(this ActorView actor) =>
        actor.Reading.MeetingsOf.Load(actor.Slug)
            .Then(meetings => Lookup.All(meetings.Select(actor.Reading.Cases.Load)))
            .Select(cases => cases.Select(settled => settled.PositionOf(actor.Actor)).Where(position => position.Side != Side.Unknown).ToArray())
            .Then(positions => Lookup.All(positions.Select(position => actor.Reading.Things.Load(position.Meeting)))
                .Select(meetings => positions.Zip(meetings, (position, meeting) => (position, meeting as Meeting))));
}
