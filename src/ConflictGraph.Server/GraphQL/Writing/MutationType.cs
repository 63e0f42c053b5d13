namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class MutationType : ObjectGraphType
{
    public MutationType(Recorder recorder)
    {
        Name = "Mutation";
        Description = "What changes the data. Nothing that was recorded is ever overwritten.";
        this.Must("record", typeof(RecordPayload),
                "Records any number of things and claims in one transaction: all or nothing. Recording the same thing again changes nothing. With dryRun it only reports.")
            .Takes("input", typeof(NonNullGraphType<RecordInput>), "What is to be recorded.")
            .Takes("dryRun", typeof(BooleanGraphType), "True to check and count everything without storing it.", false)
            .ResolveAsync(async context => await recorder.RecordAsync(
                context.Given<RecordDraft>("input")!, context.Given<bool>("dryRun"), context.CancellationToken));
    }
}
