namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The positions on a meeting as a connection.</summary>
public static class PositionsOfMeeting
{
    public static Lookup<Connection<PositionView>> Page(MeetingView meeting, PositionFilter filter, PositionOrder order, Func<string, PageArguments> pageOf)
    {
        var name = $"positions {order}";
        var page = pageOf(name);
        return filter.Members(meeting.Reading).Then(members => meeting.Case.Select(settled =>
            new SettledList<PositionView>(
                settled.Positions
                    .Where(position => filter.Takes(position, settled.Actor(position.Actor), members))
                    .Select(position => (Place(position, settled, order), new PositionView(meeting.Reading, position))),
                order == PositionOrder.SinceDesc ? NewestFirst : (left, right) => left.CompareTo(right),
                name).Page(page)));
    }

    /// <summary>The greatest key first; among equal keys by slug.</summary>
    public static int NewestFirst(Keyset left, Keyset right) =>
        string.CompareOrdinal(right.Key, left.Key) is not 0 and var byKey ? byKey : string.CompareOrdinal(left.Slug, right.Slug);

    private static Keyset Place(Position position, MeetingCase settled, PositionOrder order) => new(
        order switch
        {
            PositionOrder.SinceDesc => SortKeys.OfDate(position.Since),
            PositionOrder.CredibilityAsc => ((int)position.Credibility).ToString(System.Globalization.CultureInfo.InvariantCulture),
            _ => SortKeys.OfName(settled.Actor(position.Actor)?.Name ?? position.Actor),
        },
        position.Actor);
}
