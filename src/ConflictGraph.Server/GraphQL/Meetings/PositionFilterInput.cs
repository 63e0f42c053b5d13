namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class PositionFilterInput : InputObjectGraphType
{
    public PositionFilterInput()
    {
        Name = "PositionFilter";
        Description = "Which positions are wanted. Several conditions all have to hold.";
        this.MayMany("sides", typeof(WordsType<Side>), "On one of these sides.");
        this.MayMany("participation", typeof(WordsType<Participation>), "With one of these participations.");
        this.MayMany("statuses", typeof(WordsType<FactStatus>), "Settled so far.");
        this.MayMany("actorKinds", typeof(WordsType<ActorKind>), "Of one of these kinds of actor.");
        this.May("memberOf", typeof(IdGraphType), "Of members of this coalition, by its slug.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new PositionFilter(value);
}
