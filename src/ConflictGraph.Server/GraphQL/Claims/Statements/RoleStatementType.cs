using ConflictGraph.Server.GraphQL.Actors;
using ConflictGraph.Server.GraphQL.Meetings;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class RoleStatementType : ObjectGraphType<StatementView<RoleStatement>>
{
    public RoleStatementType()
    {
        Name = "RoleStatement";
        Description = "That a person has a role in a group, everywhere or at one meeting.";
        this.Must("person", typeof(PersonType), "Who has the role.", view => view.Reading.Find<PersonView>(view.Statement.Person));
        this.Must("group", typeof(ActorType), "The actor, or the delegation, in which the role is held.",
            view => view.Reading.Find<ActorView>(view.Statement.Group));
        this.May("atMeeting", typeof(MeetingType), "The meeting at which it is held; null for a role that holds everywhere.",
            view => view.Reading.Find<MeetingView>(view.Statement.AtMeeting));
        this.Must("role", typeof(WordsType<RoleKind>), "What the person is to the group.", view => view.Statement.Role);
        this.May("title", typeof(StringGraphType), "The office as the source words it.", view => view.Statement.Title);
        this.May("during", typeof(IntervalType), "Since when and until when it holds; null if it holds from when it was stated.",
            view => view.Statement.During);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
