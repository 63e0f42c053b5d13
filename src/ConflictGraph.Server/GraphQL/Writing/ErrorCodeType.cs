namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class ErrorCodeType : EnumerationGraphType<MistakeCode>
{
    public ErrorCodeType() => Name = "ErrorCode";
}
