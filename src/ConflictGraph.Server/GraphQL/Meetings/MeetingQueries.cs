namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>How a reader gets at meetings and processes.</summary>
public static class MeetingQueries
{
    public static void DeclareMeetings(this ComplexGraphType<object?> query)
    {
        query.May("meeting", typeof(MeetingType), "One meeting, and through it who attends, who stays away, and why.")
            .TakesSlug("id", "The slug of the meeting, or an id as it was shown, with its moment.").TakesMoment()
            .From(context => context.Find<MeetingView>(context.Text("id")!, "id"));
        query.Must("meetings", typeof(ConnectionType<MeetingType, MeetingView>), "Meetings that were recorded.")
            .Takes("filter", typeof(MeetingFilterInput), "Only meetings for which all of this holds.")
            .Takes("orderBy", typeof(WordsType<MeetingOrder>), "The order of the list.", MeetingOrder.StartsDesc)
            .TakesPage().TakesMoment()
            .From(context => context.Listed<MeetingView>(reading => MeetingFilter.List(context, reading)));
        query.May("process", typeof(ProcessType), "One peace process, and through it its meetings.")
            .TakesSlug("id", "The slug of the process.").TakesMoment()
            .From(context => context.FindHere<ProcessView>("id"));
        query.Must("processes", typeof(ConnectionType<ProcessType, ProcessView>), "Peace processes, by name.").TakesPage().TakesMoment()
            .From(context => context.Listed<ProcessView>(reading => new StoredList(reading, new ProcessQuery(), "processes")));
    }
}
