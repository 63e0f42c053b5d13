using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

internal sealed class MeetingSelection(Graph graph, Moment moment, MeetingQuery query)
{
    private readonly TextMatch? _text = query.Text is { } text ? new(text) : null;

    public Selection<State<Meeting>> Select() =>
        new(query.ByName ? graph.MeetingsByName : graph.MeetingsByStart, Matches, state => state.Thing)
        {
            Candidates = query.Among is { } among ? Selections.Among(graph.Meetings, moment, among)
                : query.Process is { } process ? RoundsOf(process)
                : null,
            Low = query.ByName ? null : Selections.InFrontOf(query.StartsFrom),
            High = query.ByName ? null : Selections.InFrontOf(query.StartsBefore),
            Total = moment.IsWhole && query with { Descending = false, ByName = false } == new MeetingQuery()
                ? graph.Meetings.CountAt(moment.Version) : null,
        };

    private bool Matches(State<Meeting> state)
    {
        var meeting = state.Thing;
        return (query.Process is null || meeting.Process == query.Process)
            && Selections.IsBetween(meeting.Starts, query.StartsFrom, query.StartsBefore)
            && (_text is null || _text.IsPartOf(meeting.Name) || _text.IsPartOf(meeting.Place))
            && state.IsCurrentAt(moment);
    }

    private List<State<Meeting>> RoundsOf(string process)
    {
        var rounds = new List<State<Meeting>>();
        if (graph.Processes.Find(process) is not { } node)
            return rounds;
        foreach (var meeting in node.Meetings.AsSpan())
        {
            if (meeting.At(moment) is { } state)
                rounds.Add(state);
        }
        return rounds;
    }
}
