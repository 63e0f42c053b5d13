using ConflictGraph.Server.GraphQL.Facts;

namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class PersonType : ObjectGraphType<PersonView>
{
    public PersonType()
    {
        Name = "Person";
        Description = "A person. What a person is to a group is a role, dated, never a field here.";
        Interface<ActorType>();
        Interface<NodeType>();
        this.DeclareNode();
        this.DeclareActor();
        this.Many("roles", typeof(RoleHoldingType), "What the person is to groups.")
            .TakesWords("kinds", typeof(WordsType<RoleKind>), "Only these roles; all if absent.").TakesFirst(100)
            .From(context => context.Facts<RoleStatement, RoleKind>(FactEnd.RolesOf, "kinds", fact => [fact.Statement.Role]));
    }
}
