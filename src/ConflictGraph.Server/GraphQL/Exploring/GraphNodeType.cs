using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class GraphNodeType : ObjectGraphType<GraphNodeView>
{
    public GraphNodeType()
    {
        Name = "GraphNode";
        Description = "An actor, meeting or process in a picture.";
        this.Must("slug", typeof(IdGraphType), "The thing itself, whatever the moment. Edges name their ends by it.", view => view.Node.Slug);
        this.Must("kind", typeof(WordsType<NodeKind>), "What kind of thing it is.", view => view.Node.Kind);
        this.Must("label", typeof(StringGraphType), "What is written beside it: its name.", view => view.Node.Label);
        this.Must("node", typeof(NodeType), "The thing as it is seen at the moment of the picture.", view => view.Reading.View(view.Node.Thing));
        this.Must("hiddenNeighbours", typeof(IntGraphType),
            "Neighbours that exist, by edges of the kinds that were asked for, but are not in this picture.", view => view.Node.HiddenNeighbours);
    }
}
