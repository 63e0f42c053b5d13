namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class SubjectInput : InputObjectGraphType
{
    public SubjectInput()
    {
        Name = "SubjectInput";
        Description = "Of whom a claim speaks: exactly one of the two.";
        IsOneOf = true;
        this.May("actor", typeof(IdGraphType), "One actor, by its slug.");
        this.May("group", typeof(GroupInput), "Some or all of a coalition or class.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new SubjectDraft(value.Text("actor"), value.Get<GroupDraft>("group"));
}
