using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class UndoMergePayload : ObjectGraphType<CorrectedView>
{
    public UndoMergePayload()
    {
        Name = "UndoMergePayload";
        Description = "What came of undoing a merge. With errors nothing was stored.";
        this.May("actor", typeof(ActorType), "The actor that stands for itself again.", view => view.Touched<ActorView>(0));
        this.DeclareCorrection();
    }
}
