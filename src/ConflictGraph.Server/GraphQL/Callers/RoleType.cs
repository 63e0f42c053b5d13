namespace ConflictGraph.Server.GraphQL.Callers;

public sealed class RoleType : WordsType<Role>
{
    public RoleType() => Name = "ViewerRole";
}
