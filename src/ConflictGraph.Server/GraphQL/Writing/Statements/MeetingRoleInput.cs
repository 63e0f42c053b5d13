namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class MeetingRoleInput : InputObjectGraphType
{
    public MeetingRoleInput()
    {
        Name = "MeetingRoleInput";
        Description = "That an actor has a part in a meeting.";
        this.Must("actor", typeof(IdGraphType), "The slug of the actor.");
        this.Must("meeting", typeof(IdGraphType), "The slug of the meeting.");
        this.Must("role", typeof(WordsType<MeetingRoleKind>), "Which part it is.");
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => 
        new MeetingRoleDraft(value.Required("actor"), value.Required("meeting"), value.Get<MeetingRoleKind>("role")) { Denied = value.Get<bool>("denied") };
}
