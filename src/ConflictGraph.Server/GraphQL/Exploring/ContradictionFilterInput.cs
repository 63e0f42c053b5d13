namespace ConflictGraph.Server.GraphQL.Exploring;

public sealed class ContradictionFilterInput : InputObjectGraphType
{
    public ContradictionFilterInput()
    {
        Name = "ContradictionFilter";
        Description = "Which contradictions are wanted. Several conditions all have to hold.";
        this.MayMany("kinds", typeof(WordsType<ContradictionKind>), "Of one of these kinds.");
        this.May("meeting", typeof(IdGraphType), "About this meeting, by its slug.");
        this.May("actor", typeof(IdGraphType), "About this actor, by its slug.");
        this.May("settled", typeof(BooleanGraphType), "True for those that a rule settled, false for those that none did.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new ContradictionFilter(value);
}
