using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Facts;

public sealed class RelationType : ObjectGraphType<FactView<RelationStatement>>
{
    public RelationType()
    {
        Name = "Relation";
        Description = "How two actors stand to each other; the same both ways.";
        Interface<FactType>();
        this.Must("from", typeof(ActorType), "One of the two.", view => view.Reading.Find<ActorView>(view.Statement.From));
        this.Must("to", typeof(ActorType), "The other of the two.", view => view.Reading.Find<ActorView>(view.Statement.To));
        this.Must("relation", typeof(WordsType<RelationKind>), "How they stand to each other.", view => view.Statement.Kind);
        this.DeclareFact();
    }
}
