namespace ConflictGraph.Server.GraphQL.Callers;

public sealed class RoleType : EnumerationGraphType<Role>
{
    public RoleType() => Name = "ViewerRole";
}
