namespace ConflictGraph.Server.GraphQL.Writing.Correcting;

public sealed class UndoMergeInput : InputObjectGraphType
{
    public UndoMergeInput()
    {
        Name = "UndoMergeInput";
        Description = "That an actor stands for itself after all.";
        this.Must("absorbed", typeof(IdGraphType), "The slug of the actor that was absorbed.");
        this.Must("reason", typeof(StringGraphType), "Why, as readers see it.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new UndoMergeDraft(value.Required("absorbed"), value.Required("reason"));
}
