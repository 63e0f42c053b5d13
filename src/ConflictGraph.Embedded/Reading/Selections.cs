using ConflictGraph.Domain;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Turns queries into selections.</summary>
internal static class Selections
{
    public static Selection Of(ThingQuery query, Graph graph, Moment moment) => query switch
    {
        ActorQuery actors => new ActorSelection(graph, moment, actors).Select(),
        MeetingQuery meetings => new MeetingSelection(graph, moment, meetings).Select(),
        DocumentQuery documents => new DocumentSelection(graph, moment, documents).Select(),
        ClaimQuery claims => new ClaimSelection(graph, moment, claims).Select(),
        ProcessQuery processes => Named(graph.Processes, graph.ProcessesByName, moment, processes),
        OutletQuery outlets => Named(graph.Outlets, graph.OutletsByName, moment, outlets),
        _ => throw new ArgumentException($"{query.GetType().Name} is no kind of query.", nameof(query)),
    };

    /// <summary>The current states of things with these slugs.</summary>
    public static List<State<T>> Among<TNode, T>(Shelf<TNode, T> shelf, Moment moment, IEnumerable<string> slugs)
        where TNode : EntityNode<T> where T : Thing =>
        [.. slugs.Distinct().Select(slug => shelf.Find(slug)?.At(moment)).OfType<State<T>>()];

    /// <summary>The place in front of all that counts from the start of this date's span or later.</summary>
    public static Keyset? InFrontOf(PartialDate? date) => date is { } given ? new Keyset(SortKeys.OfInstant(given.Start), "") : null;

    /// <summary>True if something counts from the first date's start or later, and from before the second's.</summary>
    public static bool IsBetween(PartialDate? date, PartialDate? from, PartialDate? before) =>
        from is null && before is null
        || date is { } given && (from is not { } low || given.CountsFrom >= low.Start) && (before is not { } high || given.CountsFrom < high.Start);

    private static Selection<State<T>> Named<TNode, T>(Shelf<TNode, T> shelf, Ordered<State<T>> ordered, Moment moment, ThingQuery query)
        where TNode : EntityNode<T> where T : Thing =>
        new(ordered, state => state.IsCurrentAt(moment), state => state.Thing)
        {
            Candidates = query.Among is { } among ? Among(shelf, moment, among) : null,
            Total = query.Among is null && moment.IsWhole ? shelf.CountAt(moment.Version) : null,
        };
}
