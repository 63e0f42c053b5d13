using GraphQL.Execution;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The arguments of a field in a document that was found to be valid. Those without variables are the same for all requests.</summary>
internal sealed class KnownArguments(FieldType definition, GraphQLField selected)
{
    private readonly bool _isConstant = selected.Arguments?.Items.TrueForAll(argument => !HasVariables(argument.Value)) ?? true;
    private IDictionary<string, ArgumentValue>? _constant;

    /// <exception cref="ArgumentsRefusedException">They do not fit the variables of this request.</exception>
    public IDictionary<string, ArgumentValue>? In(ExecutionContext context) =>
        // What was validated with the request has them already; what gives none has those by default.
        context.ArgumentValues is not null || selected.Arguments is not { Count: > 0 } ? context.GetArguments(definition, selected)
        : _isConstant ? _constant ??= Read(context)
        : Read(context);

    private Dictionary<string, ArgumentValue>? Read(ExecutionContext context)
    {
        try
        {
            return ExecutionHelper.GetArguments(definition.Arguments, selected.Arguments, context.Variables, context.Document, selected, null);
        }
        catch (ExecutionError refused)
        {
            throw new ArgumentsRefusedException(refused);
        }
    }

    private static bool HasVariables(GraphQLValue value) => value switch
    {
        GraphQLVariable => true,
        GraphQLListValue list => list.Values?.Exists(HasVariables) ?? false,
        GraphQLObjectValue fields => fields.Fields?.Exists(field => HasVariables(field.Value)) ?? false,
        _ => false,
    };
}
