using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

internal sealed class ActorSelection(Graph graph, Moment moment, ActorQuery query)
{
    private readonly TextMatch? _text = query.Text is { } text ? new(text) : null;
    private readonly TextMatch? _start = query.NameStartsWith is { } start ? new(start) : null;

    public Selection<State<Actor>> Select() => new(graph.ActorsByName, Matches, state => ((ActorNode)state.Node).ActorAt(moment)!)
    {
        Candidates = query.Among is { } among ? Selections.Among(graph.Actors, moment, among) : null,
        Total = moment.IsWhole && query with { Descending = false } == new ActorQuery() ? graph.Actors.CountAt(moment.Version) - Absorbed() : null,
    };

    private bool Matches(State<Actor> state)
    {
        var actor = state.Thing;
        return (query.Kinds is null || query.Kinds.Contains(actor.Kind))
            && (query.ActiveAt is not { } at || actor.Active is null || actor.Active.Contains(at.Start))
            && (query.ExternalId is null || actor.ExternalIds.Contains(query.ExternalId))
            && (_text is null || _text.IsPartOf(actor.Name) || actor.Aliases.Any(_text.IsPartOf))
            && (_start is null || _start.IsStartOf(actor.Name) || actor.Aliases.Any(_start.IsStartOf))
            && ((ActorNode)state.Node).MergeAt(moment) is null
            && state.IsCurrentAt(moment);
    }

    private int Absorbed()
    {
        var count = 0;
        foreach (var actor in graph.EverAbsorbed)
        {
            if (actor.MergeAt(moment) is not null)
                count++;
        }
        return count;
    }
}
