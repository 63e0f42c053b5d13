namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class RecordPayload : ObjectGraphType<RecordedView>
{
    public RecordPayload()
    {
        Name = "RecordPayload";
        Description = "What came of recording. With errors nothing was stored.";
        this.Must("report", typeof(RecordReport), "Counts of what was new, changed and already there.", view => view);
        this.Must("dataVersion", typeof(DataVersionType), "The version of the data afterwards.", view => view.Recorded.Version);
        this.Many("errors", typeof(UserErrorType), "All that the caller can mend; empty if everything was recorded.", view => view.Recorded.Mistakes);
    }
}
