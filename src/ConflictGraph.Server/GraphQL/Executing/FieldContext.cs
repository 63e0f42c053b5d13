using System.Security.Claims;
using GraphQL.Execution;
using GraphQL.Instrumentation;
using GraphQL.Validation;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>What a resolver sees of the value that it makes. It moves from one object of a column to the next as long as nobody holds it.</summary>
internal sealed class FieldContext(ExecutionContext execution, LevelStrategy strategy, Column column) : IResolveFieldContext<object?>
{
    /// <summary>The place of the value in its column.</summary>
    public int Place { get; set; }

    public object? Source => column.Of!.Sources[Place];

    public GraphQLField FieldAst => column.Field.Selected;

    public FieldType FieldDefinition => column.Field.Definition;

    public IObjectGraphType ParentType => column.Of!.Selection.Type;

    public IDictionary<string, ArgumentValue>? Arguments => field ??= column.Field.Arguments(execution);

    public IDictionary<string, DirectiveInfo>? Directives => execution.GetDirectives(FieldAst);

    public IEnumerable<object> Path => column.PathOf(Place);

    public IEnumerable<object> ResponsePath => Path;

    public Dictionary<string, (GraphQLField Field, FieldType FieldType)>? SubFields => strategy.SubFields(execution, FieldDefinition, FieldAst);

    /// <summary>Null for a field of the root.</summary>
    public IResolveFieldContext? Parent
    {
        get
        {
            var (above, place) = (column.Of!.From, column.Of.From is null ? 0 : column.Of.PlaceOf(Place));
            for (; above?.Lists is not null; above = above.Lists)
                place = above.ListOf(place);
            return above is null ? null : new FieldContext(execution, strategy, above) { Place = place };
        }
    }

    public object? RootValue => execution.RootValue;

    public ISchema Schema => execution.Schema;

    public GraphQLDocument Document => execution.Document;

    public GraphQLOperationDefinition Operation => execution.Operation;

    public Variables Variables => execution.Variables;

    public CancellationToken CancellationToken => execution.CancellationToken;

    public Metrics Metrics => execution.Metrics;

    public ExecutionErrors Errors => execution.Errors;

    public IReadOnlyDictionary<string, object?> InputExtensions => execution.InputExtensions;

    public IDictionary<string, object?> OutputExtensions => execution.OutputExtensions;

    public IServiceProvider? RequestServices => execution.RequestServices;

    public IExecutionArrayPool ArrayPool => execution;

    public ClaimsPrincipal? User => execution.User;

    public IExecutionContext ExecutionContext => execution;

    public IDictionary<string, object?> UserContext => execution.UserContext;
}
