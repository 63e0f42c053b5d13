namespace ConflictGraph.Server.GraphQL.Meetings;

public sealed class PositionFilterInput : InputObjectGraphType
{
    public PositionFilterInput()
    {
        Name = "PositionFilter";
        Description = "Which positions are wanted. Several conditions all have to hold.";
        this.MayMany("sides", typeof(EnumerationGraphType<Side>), "On one of these sides.");
        this.MayMany("participation", typeof(EnumerationGraphType<Participation>), "With one of these participations.");
        this.MayMany("statuses", typeof(EnumerationGraphType<FactStatus>), "Settled so far.");
        this.MayMany("actorKinds", typeof(EnumerationGraphType<ActorKind>), "Of one of these kinds of actor.");
        this.May("memberOf", typeof(IdGraphType), "Of members of this coalition, by its slug.");
    }

    public override object ParseDictionary(IDictionary<string, object?> value) => new PositionFilter(value);
}
