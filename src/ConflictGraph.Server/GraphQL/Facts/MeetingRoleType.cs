using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class MeetingRoleType : ObjectGraphType<FactView<MeetingRoleStatement>>
{
    public MeetingRoleType()
    {
        Name = "MeetingRole";
        Description = "That an actor has a part in a meeting.";
        Interface<FactType>();
        this.Must("actor", typeof(ActorType), "Who has the part.", view => view.Reading.Find<ActorView>(view.Statement.Actor));
        this.Must("meeting", typeof(MeetingType), "The meeting in which it has the part.",
            view => view.Reading.Find<MeetingView>(view.Statement.AtMeeting));
        this.Must("meetingRole", typeof(WordsType<MeetingRoleKind>), "Which part it is.", view => view.Statement.Role);
        this.DeclareFact();
    }
}
