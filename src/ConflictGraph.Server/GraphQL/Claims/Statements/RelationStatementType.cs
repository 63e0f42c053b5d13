using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class RelationStatementType : ObjectGraphType<StatementView<RelationStatement>>
{
    public RelationStatementType()
    {
        Name = "RelationStatement";
        Description = "How two actors stand to each other; the same both ways.";
        this.Must("from", typeof(ActorType), "One of the two.", view => view.Reading.Find<ActorView>(view.Statement.From));
        this.Must("to", typeof(ActorType), "The other of the two.", view => view.Reading.Find<ActorView>(view.Statement.To));
        this.Must("relation", typeof(WordsType<RelationKind>), "How they stand to each other.", view => view.Statement.Kind);
        this.May("during", typeof(IntervalType), "Since when and until when it holds; null if it holds from when it was stated.",
            view => view.Statement.During);
        this.Must("denied", typeof(BooleanGraphType), "True if the claim says that it is not so.", view => view.Statement.Denied);
    }
}
