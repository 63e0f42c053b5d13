namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class ErrorCodeType : WordsType<MistakeCode>
{
    public ErrorCodeType() => Name = "ErrorCode";
}
