namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class RoleInput : InputObjectGraphType
{
    public RoleInput()
    {
        Name = "RoleInput";
        Description = "That a person has a role in a group, everywhere or at one meeting.";
        this.Must("person", typeof(IdGraphType), "The slug of the person.");
        this.Must("group", typeof(IdGraphType), "The slug of the actor, or delegation, in which the role is held.");
        this.May("atMeeting", typeof(IdGraphType), "The slug of the meeting at which it is held; absent for a role that holds everywhere.");
        this.Must("role", typeof(WordsType<RoleKind>), "What the person is to the group.");
        this.May("title", typeof(StringGraphType), "The office as the source words it.");
        this.DeclareDuring();
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new RoleDraft(value.Required("person"), value.Required("group"), value.Get<RoleKind>("role"))
    {
        AtMeeting = value.Text("atMeeting"),
        Title = value.Text("title"),
        During = value.Get<IntervalDraft>("during"),
        Denied = value.Get<bool>("denied"),
    };
}
