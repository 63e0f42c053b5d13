using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class StanceStatementType : ObjectGraphType<StatementView<StanceStatement>>
{
    public StanceStatementType()
    {
        Name = "StanceStatement";
        Description = "What somebody thinks of a meeting.";
        this.Must("subject", typeof(SubjectType), "Of whom the claim speaks.", view => view.Reading.View(view.Statement.Subject));
        this.Must("meeting", typeof(MeetingType), "The meeting that it is about.",
            view => view.Reading.Find<MeetingView>(view.Statement.AtMeeting));
        this.Must("stance", typeof(WordsType<Stance>), "What is said of it.", view => view.Statement.Value);
    }
}
