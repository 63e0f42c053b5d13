using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class GraphEdgeType : ObjectGraphType<GraphEdgeView>
{
    public GraphEdgeType()
    {
        Name = "GraphEdge";
        Description = "Why two nodes are tied. There is one edge for one kind and the same two ends, whatever number of facts stands behind it.";
        this.Must("key", typeof(StringGraphType), "Stable for the same two ends and kind.", view => view.Edge.Key);
        this.Must("kind", typeof(WordsType<EdgeKind>), "In what way the two are tied.", view => view.Edge.Kind);
        this.Must("label", typeof(StringGraphType), "What is written beside it, such as 'member of'; it reads from its start to its end.", view => view.Told(edge => edge.Label));
        this.Must("from", typeof(IdGraphType), "The slug of its start.", view => view.Edge.From);
        this.Must("to", typeof(IdGraphType), "The slug of its end.", view => view.Edge.To);
        this.Must("status", typeof(WordsType<FactStatus>), "How far the rules could settle it; of several facts, the best.", view => view.Edge.Status);
        this.May("during", typeof(IntervalType), "Since when and until when it holds, as far as the claims say; for a position, since when.", view => view.Told(edge => edge.During));
        this.Must("because", typeof(StringGraphType), "The reason in plain English sentences.", view => view.Told(edge => edge.Because));
    }
}
