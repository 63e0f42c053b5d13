namespace ConflictGraph.Server.GraphQL.Callers;

public sealed class ViewerType : ObjectGraphType<Caller>
{
    public ViewerType()
    {
        Name = "Viewer";
        Description = "Who asks, and what that one may do.";
        this.May("name", typeof(StringGraphType), "The name of the API key, or of the person in the token; null where nobody has to say who it is.", caller => caller.Name);
        this.Many("roles", typeof(RoleType), "All roles of the caller, the least first; each includes those before it.", caller => caller.Roles);
    }
}
