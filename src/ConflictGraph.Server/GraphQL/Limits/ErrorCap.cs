using GraphQL.Validation;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>Ends a validation that has found more errors than are told.</summary>
public sealed class ErrorCap(int most) : ValidationRuleBase, INodeVisitor
{
    public override ValueTask<INodeVisitor?> GetPreNodeVisitorAsync(ValidationContext context) => new(this);

    public ValueTask EnterAsync(ASTNode node, ValidationContext context) => Check(context);

    public ValueTask LeaveAsync(ASTNode node, ValidationContext context) => Check(context);

    private ValueTask Check(ValidationContext context) =>
        context.HasErrors && context.Errors.Count() > most ? throw new ReachedException([.. context.Errors]) : default;

    /// <summary>There are more errors than are told.</summary>
    public sealed class ReachedException(IReadOnlyList<ValidationError> found) : Exception
    {
        public IReadOnlyList<ValidationError> Found => found;
    }
}
