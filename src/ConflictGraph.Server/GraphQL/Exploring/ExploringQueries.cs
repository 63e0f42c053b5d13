using ConflictGraph.Explore.Graphs;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>How a reader looks around without knowing what to look for.</summary>
public static class ExploringQueries
{
    public static void DeclareExploring(this ComplexGraphType<object?> query)
    {
        query.Must("graph", typeof(PictureType),
                "The neighbourhood of some actors, meetings or processes, as nodes and edges ready to draw. At most 5 hops and 5,000 nodes. What is not known is not in it.")
            .Takes("around", typeof(NonNullGraphType<ListGraphType<NonNullGraphType<IdGraphType>>>), "The slugs of the actors, meetings and processes to begin at; at most 500.")
            .Takes("hops", typeof(IntGraphType), "How many edges to go outwards, from 0 to 5.", 1)
            .TakesWords("edges", typeof(WordsType<EdgeKind>), "Only edges of these kinds; all if absent.")
            .Takes("first", typeof(IntGraphType),
                "Show at most so many nodes, from 1 to 5,000: the nearest, of the same distance those with the most neighbours.", 200)
            .TakesMoment()
            .Costs(FieldCost.Walking)
            .From(context => context.Graph());
        query.Many("paths", typeof(PathType),
                "The shortest paths between two actors, meetings or processes. All have the same number of hops; two that differ only in the kind of an edge are two. "
                + "In the order of the slugs along them. At most 8 hops; empty where there is none.")
            .TakesSlug("from", "The slug of the actor, meeting or process to begin at.")
            .TakesSlug("to", "The slug of the actor, meeting or process to end at.")
            .Takes("maxHops", typeof(IntGraphType), "No path longer than this, from 1 to 8.", 4)
            .TakesWords("edges", typeof(WordsType<EdgeKind>), "Only over edges of these kinds; all if absent.")
            .Takes("avoid", typeof(ListGraphType<NonNullGraphType<IdGraphType>>), "Slugs of what no path may touch; at most 500.")
            .TakesFirst(3).TakesMoment()
            .Costs(FieldCost.Walking)
            .From(context => context.Paths());
        query.Must("contradictions", typeof(ConnectionType<ContradictionType, ContradictionView>),
                "Claims that do not fit together, wherever they are. Newest first: by the date of the newest claim in them.")
            .Takes("filter", typeof(ContradictionFilterInput), "Only contradictions for which all of this holds.")
            .TakesForwardPage().TakesMoment()
            .Costs(FieldCost.Walking)
            .From(context => ContradictionFilter.Of(context).Page(context));
    }
}
