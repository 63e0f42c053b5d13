namespace ConflictGraph.Server.GraphQL.Writing.Statements;

public sealed class GroupInput : InputObjectGraphType
{
    public GroupInput()
    {
        Name = "GroupInput";
        Description = "Some or all of a coalition or class, as in 'all rebel groups' or 'a number of groups, including Ahrar al-Sham'.";
        this.Must("of", typeof(IdGraphType), "The slug of the coalition or class.");
        this.Must("quantifier", typeof(WordsType<Quantifier>), "Of how many members the claim speaks.");
        this.MayMany("including", typeof(IdGraphType), "Slugs of members that the claim names as included.");
        this.MayMany("except", typeof(IdGraphType), "Slugs of members that the claim names as excepted.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new GroupDraft(value.Required("of"), value.Get<Quantifier>("quantifier"))
    {
        Including = value.Texts("including"),
        Except = value.Texts("except"),
    };
}
