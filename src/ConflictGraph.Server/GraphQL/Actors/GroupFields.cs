using ConflictGraph.Server.GraphQL.Facts;

namespace ConflictGraph.Server.GraphQL.Actors;

/// <summary>The fields of actors in which people have roles.</summary>
public static class GroupFields
{
    public static void DeclareGroup<TView>(this ComplexGraphType<TView> type) where TView : ActorView
    {
        type.Many("spokespeople", typeof(RoleHoldingType), "Who speaks for it.").TakesFirst(100)
            .From(context => context.Facts<RoleStatement>(FactEnd.RolesIn, fact => fact.Statement.Role == RoleKind.Spokesperson));
        type.Many("people", typeof(RoleHoldingType), "Everyone with a role in it: leaders, spokespeople, negotiators, advisers.")
            .TakesWords("roles", typeof(WordsType<RoleKind>), "Only these roles; all if absent.").TakesFirst(100)
            .From(context => context.Facts<RoleStatement, RoleKind>(FactEnd.RolesIn, "roles", fact => [fact.Statement.Role]));
    }
}
