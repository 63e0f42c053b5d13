namespace ConflictGraph.Server.GraphQL.Writing;

public sealed class UserErrorType : ObjectGraphType<Mistake>
{
    public UserErrorType()
    {
        Name = "UserError";
        Description = "What the caller can mend. 'path' names the input field: claims.3.participation.meeting.";
        this.Must("code", typeof(ErrorCodeType), "What is wrong, for programs.", mistake => mistake.Code);
        this.Must("message", typeof(StringGraphType), "What is wrong, and what the field takes.", mistake => mistake.Message);
        this.Must("path", typeof(StringGraphType), "Which field of the input it is.", mistake => mistake.Path);
    }
}
