using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class EmptyChairType : ObjectGraphType<EmptyChairView>
{
    public EmptyChairType()
    {
        Name = "EmptyChair";
        Description = "An actor that has no seat at a meeting, though it is tied to those who attend.";
        this.Must("actor", typeof(ActorType), "Who has no seat.", view => view.Reading.View(view.Chair.Actor));
        this.Must("because", typeof(StringGraphType), "How it is tied to those who attend, and why it has no seat, as far as is known.", view => view.Chair.Because);
        this.Many("ties", typeof(GraphEdgeType), "The edges that tie it to those who attend; where they share a sponsor, the sponsor's to it and to them.", view => GraphEdgeView.Of(view.Chair.Ties));
    }
}
