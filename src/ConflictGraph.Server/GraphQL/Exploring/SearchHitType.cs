namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class SearchHitType : ObjectGraphType<SearchHitView>
{
    public SearchHitType()
    {
        Name = "SearchHit";
        Description = "Something that was found by a name.";
        this.Must("node", typeof(NodeType), "What was found.", view => view.Reading.View(view.Hit.Thing));
        this.Must("matched", typeof(StringGraphType), "The name, alias or title that fits best, as it was recorded.", view => view.Hit.Matched);
        this.Must("score", typeof(FloatGraphType), "How well it fits, from 0 to 1; 1 is the name itself.", view => view.Hit.Score);
    }
}
