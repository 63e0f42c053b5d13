namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class MembershipInput : InputObjectGraphType
{
    public MembershipInput()
    {
        Name = "MembershipInput";
        Description = "That an actor belongs to a coalition.";
        this.Must("member", typeof(IdGraphType), "The slug of the actor.");
        this.Must("coalition", typeof(IdGraphType), "The slug of the coalition.");
        this.DeclareDuring();
        this.DeclareDenied();
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new MembershipDraft(value.Required("member"), value.Required("coalition"))
    {
        During = value.Get<IntervalDraft>("during"),
        Denied = value.Get<bool>("denied"),
    };
}
