namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class RecordPayload : ObjectGraphType<Recorded>
{
    public RecordPayload()
    {
        Name = "RecordPayload";
        Description = "What came of recording. With errors nothing was stored.";
        this.Must("report", typeof(RecordReport), "Counts of what was new, changed and already there.", recorded => recorded);
        this.Must("dataVersion", typeof(DataVersionType), "The version of the data afterwards.", recorded => recorded.Version);
        this.Many("errors", typeof(UserErrorType), "All that the caller can mend; empty if everything was recorded.", recorded => recorded.Mistakes);
    }
}
