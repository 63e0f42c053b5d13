using GraphQL.Execution;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>
/// Executes a query level by level: each field once for all objects that stand in its place, by a plan that is made once for an operation. It answers as the
/// strategies of the library do, error for error; what differs is only in which order errors are found. It derives from the serial one since the library copies
/// the arguments of every request for all others.
/// </summary>
internal sealed class LevelStrategy(Plans plans) : SerialExecutionStrategy
{
    public override async Task<ExecutionResult> ExecuteAsync(ExecutionContext context)
    {
        var known = plans.Of(context.Document);
        var planner = new Planner(context, plans.Leaves, known.Room, node => IsIncluded(context, node));
        var root = await new LevelRun(context, this, planner).RunAsync(known.Of(context, planner, GetOperationRootType(context)));
        return new ExecutionResult
        {
            Executed = true,
            Query = context.Document.Source,
            Document = context.Document,
            Operation = context.Operation,
            Extensions = context.OutputExtensions,
            Data = root.IsWithheld(0) ? null : new LevelData(root),
        };
    }

    internal Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields(ExecutionContext context, FieldType field, GraphQLField selected) =>
        selected.SelectionSet is { } below ? CollectFieldsFrom(context, field.ResolvedType!, below, null) : null;

    private bool IsIncluded(ExecutionContext context, ASTNode node) => node switch
    {
        GraphQLField field => ShouldIncludeNode(context, field),
        GraphQLFragmentSpread spread => ShouldIncludeNode(context, spread),
        GraphQLInlineFragment inline => ShouldIncludeNode(context, inline),
        _ => true,
    };
}
