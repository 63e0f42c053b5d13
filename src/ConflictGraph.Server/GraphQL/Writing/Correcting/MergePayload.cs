using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class MergePayload : ObjectGraphType<CorrectedView>
{
    public MergePayload()
    {
        Name = "MergePayload";
        Description = "What came of a merge. With errors nothing was stored.";
        this.May("actor", typeof(ActorType), "The actor that answers from now on.", view => view.Touched<ActorView>(0));
        this.DeclareCorrection();
    }
}
