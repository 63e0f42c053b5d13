using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The positions of an actor as a connection, the newest meeting first.</summary>
public static class PositionsOfActor
{
    public const string Order = "positions of an actor";

    public static Lookup<Connection<PositionView>> Page(ActorView actor, PositionFilter filter, PageArguments page) =>
        filter.Members(actor.Reading).Then(members => actor.Settled().Select(positions =>
            new SettledList<MeetingCase>(
                positions.Where(known => filter.Takes(known.Standing, actor.Actor, members)).Select(known => (new Keyset(SortKeys.OfDate(known.Meeting?.Starts), known.Case.Slug), known.Case)),
                PositionsOfMeeting.NewestFirst,
                Order).Page(page, settled => new PositionView(actor.Reading, settled.PositionOf(actor.Actor)))));

    /// <summary>What the rules say of the actor for each meeting that may concern it; where nobody has said anything, nothing.</summary>
    private static Lookup<IEnumerable<(MeetingCase Case, Standing Standing, Meeting? Meeting)>> Settled(this ActorView actor) =>
        actor.Reading.MeetingsOf.Load(actor.Slug)
            .Then(meetings => Lookup.All(meetings.Select(actor.Reading.Cases.Load)))
            .Select(cases => cases.Select(settled => (Case: settled, Standing: settled.StandingOf(actor.Slug))).Where(known => known.Standing.Side != Side.Unknown).ToArray())
            .Then(positions => Lookup.All(positions.Select(known => actor.Reading.Things.Load(known.Case.Slug)))
                .Select(meetings => positions.Zip(meetings, (known, meeting) => (known.Case, known.Standing, meeting as Meeting))));
}
