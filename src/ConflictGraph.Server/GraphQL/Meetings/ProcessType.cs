namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class ProcessType : ObjectGraphType<ProcessView>
{
    public ProcessType()
    {
        Name = "Process";
        Description = "A peace process: a series of meetings.";
        Interface<NodeType>();
        this.DeclareNode();
        this.Must("name", typeof(StringGraphType), "What the process is called.", view => view.Process.Name);
        this.May("description", typeof(StringGraphType), "What it is, in a sentence or two.", view => view.Process.Description);
        this.Many("meetings", typeof(MeetingType), "Its rounds, the oldest first.").TakesFirst(100)
            .From(context => context.Source.Reading.Listed<MeetingView>(new MeetingQuery { Process = context.Source.Slug }, context.First()));
    }
}
