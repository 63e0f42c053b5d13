using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Watching;

public sealed class PositionEventType : ObjectGraphType<PositionEventView>
{
    public PositionEventType()
    {
        Name = "PositionEvent";
        Description = "A position became another by what was recorded. Everything in it is as it was known at the moment of the recording, and its ids say so.";
        this.DeclareCursor();
        this.Must("change", typeof(PositionChangeType), "What changed.", view => view.Change);
    }
}
