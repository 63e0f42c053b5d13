namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>The positions on a meeting as a connection.</summary>
public static class PositionsOfMeeting
{
    public static Lookup<Connection<PositionView>> Page(MeetingView meeting, PositionFilter filter, PositionOrder order, Func<string, PageArguments> pageOf)
    {
        var name = $"positions {order}";
        var page = pageOf(name);
        return filter.Members(meeting.Reading).Then(members => meeting.Case.Select(settled =>
            new SettledList<Standing>(
                settled.Standings
                    .Where(placed => filter.Takes(placed.Standing, settled.Actor(placed.Standing.Actor), members))
                    .Select(placed => (Place(placed, settled, order), placed.Standing)),
                order == PositionOrder.SinceDesc ? NewestFirst : (left, right) => left.CompareTo(right),
                name).Page(page, standing => new PositionView(meeting.Reading, settled.PositionOf(standing.Actor)))));
    }

    /// <summary>The greatest key first; among equal keys by slug.</summary>
    public static int NewestFirst(Keyset left, Keyset right) =>
        string.CompareOrdinal(right.Key, left.Key) is not 0 and var byKey ? byKey : string.CompareOrdinal(left.Slug, right.Slug);

    private static Keyset Place((Keyset ByName, Standing Standing) placed, MeetingCase settled, PositionOrder order) => order switch
    {
        PositionOrder.SinceDesc => new(SortKeys.OfDate(settled.PositionOf(placed.Standing.Actor).Since), placed.Standing.Actor),
        PositionOrder.CredibilityAsc => new(((int)settled.PositionOf(placed.Standing.Actor).Credibility).ToString(System.Globalization.CultureInfo.InvariantCulture), placed.Standing.Actor),
        _ => placed.ByName,
    };
}
