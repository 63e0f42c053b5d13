using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Writing.Correcting;

namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class MutationType : ObjectGraphType
{
    public MutationType(Mutations mutations)
    {
        Name = "Mutation";
        Description = "What changes the data. Nothing that was recorded is ever overwritten. Several in one operation run in order, each on its own.";
        this.Must("record", typeof(RecordPayload),
                "Records any number of things and claims in one transaction: all or nothing. Recording the same thing again changes nothing. With dryRun it only reports.")
            .Takes("input", typeof(NonNullGraphType<RecordInput>), "What is to be recorded.")
            .Takes("dryRun", typeof(BooleanGraphType), "True to check and count everything without storing it.", false)
            .Needs(Role.Recorder).ResolveAsync(mutations.RecordAsync);
        this.Must("retract", typeof(RetractPayload),
                "A speaker takes a claim back, or an outlet its report of it. The claim stays in the history, and answers as known before stay as they were.")
            .Takes("input", typeof(NonNullGraphType<RetractInput>), "What is taken back, by whom and why.")
            .Needs(Role.Recorder).ResolveAsync(mutations.RetractAsync);
        this.Must("rank", typeof(RankPayload), "An analyst prefers or deprecates a claim, with a reason that readers see.")
            .Takes("input", typeof(NonNullGraphType<RankInput>), "Which claim, and how it is ranked.")
            .Needs(Role.Curator).ResolveAsync(mutations.RankAsync);
        this.Must("merge", typeof(MergePayload), "Two actors are one. Undoable, and the claims keep the names that they were made under.")
            .Takes("input", typeof(NonNullGraphType<MergeInput>), "Which actor answers for which from now on.")
            .Needs(Role.Curator).ResolveAsync(mutations.MergeAsync);
        this.Must("undoMerge", typeof(UndoMergePayload), "Two actors are two after all: every answer is as it was before the merge.")
            .Takes("input", typeof(NonNullGraphType<UndoMergeInput>), "Which actor stands for itself again.")
            .Needs(Role.Curator).ResolveAsync(mutations.UndoMergeAsync);
    }
}
