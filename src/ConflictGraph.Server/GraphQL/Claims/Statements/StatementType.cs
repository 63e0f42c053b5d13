namespace ConflictGraph.Server.GraphQL.Claims.Statements;

public sealed class StatementType : UnionGraphType
{
    public StatementType()
    {
        Name = "Statement";
        Description = "What a claim asserts. There are eight kinds.";
        Type<ParticipationStatementType>();
        Type<StanceStatementType>();
        Type<RoleStatementType>();
        Type<MembershipStatementType>();
        Type<SupportStatementType>();
        Type<MeetingRoleStatementType>();
        Type<RelationStatementType>();
        Type<SuccessionStatementType>();
    }
}
