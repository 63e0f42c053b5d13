using System.Collections.Concurrent;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The plans of the operations of one document: one for each answer that the variables in its @skip and @include have had.</summary>
internal sealed class PlansOfDocument(GraphQLDocument document)
{
    /// <summary>How many planned fields are kept for a character of the document, and for any document.</summary>
    private const double FieldsPerCharacter = 0.25;
    private const int FieldsOfAny = 50;

    /// <summary>How many bytes a planned field takes, about.</summary>
    private const int BytesOfField = 300;

    private readonly ConcurrentDictionary<string, PlannedSelection> _plans = new(StringComparer.Ordinal);
    private readonly Conditions _conditions = new(document);

    private readonly ConcurrentDictionary<GraphQLOperationDefinition, KnownVariables> _variables = new();

    public Room Room { get; } = new(MostFields(document.Source.Length));

    /// <summary>How many bytes the plans of a document take at most, about.</summary>
    public static long BytesOf(string text) => (long)BytesOfField * MostFields(text.Length);

    public PlannedSelection Of(ExecutionContext context, Planner planner, IObjectGraphType root)
    {
        var name = NameOf(context);
        if (_plans.TryGetValue(name, out var known))
            return known;
        var plan = planner.Plan(root, [context.Operation.SelectionSet]);
        if (Room.TryTake(plan.Fields.Count))
            _plans.TryAdd(name, plan);
        return plan;
    }

    /// <returns>Null where directives say what is selected, so that each request has to be looked at.</returns>
    public KnownVariables? VariablesOf(GraphQLOperationDefinition operation, ISchema schema) =>
        _conditions.Any ? null : _variables.GetOrAdd(operation, static (operation, schema) => new KnownVariables(operation, schema), schema);

    internal static int MostFields(int length) => FieldsOfAny + (int)(FieldsPerCharacter * length);

    /// <summary>The name of the operation, and what each condition is.</summary>
    private string NameOf(ExecutionContext context)
    {
        var (name, variables) = (context.Operation.Name?.StringValue ?? "", _conditions.Variables);
        return variables.Count == 0 ? name : string.Create(name.Length + 1 + variables.Count, (name, variables, context.Variables), static (to, of) =>
        {
            of.name.CopyTo(to);
            to[of.name.Length] = ' ';
            for (var i = 0; i < of.variables.Count; i++)
                to[of.name.Length + 1 + i] = of.Variables.ValueFor(of.variables[i], out var value) && value.Value is true ? '1' : '0';
        });
    }
}
