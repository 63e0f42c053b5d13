using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class MeetingRoleStatementType : ObjectGraphType<StatementView<MeetingRoleStatement>>
{
    public MeetingRoleStatementType()
    {
        Name = "MeetingRoleStatement";
        Description = "That an actor has a part in a meeting.";
        this.Must("actor", typeof(ActorType), "Who has the part.", view => view.Reading.Find<ActorView>(view.Statement.Actor));
        this.Must("meeting", typeof(MeetingType), "The meeting in which it has the part.",
            view => view.Reading.Find<MeetingView>(view.Statement.AtMeeting));
        this.Must("meetingRole", typeof(WordsType<MeetingRoleKind>), "Which part it is.", view => view.Statement.Role);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
