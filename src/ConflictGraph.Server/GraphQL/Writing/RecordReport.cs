using ConflictGraph.Server.GraphQL.LookingBack;

namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class RecordReport : ObjectGraphType<RecordedView>
{
    public RecordReport()
    {
        Name = "RecordReport";
        Description = "Counts of what was, or with dryRun would be, new, changed and already there.";
        this.Must("created", typeof(IntGraphType), "Things and claims that are new.", view => view.Recorded.Created);
        this.Must("changed", typeof(IntGraphType), "Things that were there and have changed.", view => view.Recorded.Changed);
        this.Must("unchanged", typeof(IntGraphType), "Things and claims that were there already, just so.", view => view.Recorded.Unchanged);
        this.Must("changedPositions", typeof(IntGraphType), "Positions that became others. Counted only when asked for.", view => view.ChangedPositions);
        this.Many("changes", typeof(PositionChangeType), "The positions that became others, judged at the moment of the recording.").TakesFirst(50)
            .From(context => context.Source.Changes(context.First()));
    }
}
