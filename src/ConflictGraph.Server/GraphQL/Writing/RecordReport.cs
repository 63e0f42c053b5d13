namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class RecordReport : ObjectGraphType<Recorded>
{
    public RecordReport()
    {
        Name = "RecordReport";
        Description = "Counts of what was, or with dryRun would be, new, changed and already there.";
        this.Must("created", typeof(IntGraphType), "Things and claims that are new.", recorded => recorded.Created);
        this.Must("changed", typeof(IntGraphType), "Things that were there and have changed.", recorded => recorded.Changed);
        this.Must("unchanged", typeof(IntGraphType), "Things and claims that were there already, just so.", recorded => recorded.Unchanged);
    }
}
