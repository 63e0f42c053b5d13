using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class ParticipationStatementType : ObjectGraphType<StatementView<ParticipationStatement>>
{
    public ParticipationStatementType()
    {
        Name = "ParticipationStatement";
        Description = "Whether somebody takes part in a meeting.";
        this.Must("subject", typeof(SubjectType), "Of whom the claim speaks.", view => view.Reading.View(view.Statement.Subject));
        this.Must("meeting", typeof(MeetingType), "The meeting that it is about.",
            view => view.Reading.Find<MeetingView>(view.Statement.AtMeeting));
        this.Must("participation", typeof(WordsType<Participation>), "What is said about taking part.",
            view => view.Statement.Value);
        this.May("condition", typeof(StringGraphType), "The condition as it was said.", view => view.Statement.Condition);
    }
}
