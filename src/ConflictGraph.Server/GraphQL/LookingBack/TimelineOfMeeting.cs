using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.LookingBack;

/// <summary>The changes of positions on a meeting as a connection, oldest first.</summary>
public static class TimelineOfMeeting
{
    public const string Order = "timeline";

    public static Lookup<Connection<PositionChangeView>> Page(MeetingView meeting, PageArguments page) => meeting.Case.Select(settled =>
        new SettledList<PositionChangeView>(
            PositionChangeView.All(meeting.Reading, settled.Timeline).Select(view => (new Keyset(SortKeys.OfInstant(view.Change.Moment), view.Change.Actor), view)),
            (left, right) => left.CompareTo(right),
            Order).Page(page, view => view));
}
