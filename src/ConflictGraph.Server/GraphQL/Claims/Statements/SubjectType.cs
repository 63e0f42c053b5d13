namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class SubjectType : UnionGraphType
{
    public SubjectType()
    {
        Name = "Subject";
        Description = "Of whom a claim speaks: one actor, or some or all of a group.";
        Type<ActorSubjectType>();
        Type<GroupSubjectType>();
    }
}
