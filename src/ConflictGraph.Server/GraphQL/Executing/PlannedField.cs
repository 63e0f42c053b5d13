using System.Collections.Concurrent;
using System.Text.Json;
using GraphQL.Execution;
using GraphQL.Resolvers;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>A field of one type of object as an operation selects it, with all selections under its name put together.</summary>
/// <param name="Key">Under which name it is answered.</param>
/// <param name="Selected">Where it stands first.</param>
/// <param name="Below">What is selected of its value: several selections where it stands several times; empty for a leaf.</param>
internal sealed record PlannedField(
    JsonEncodedText Key, GraphQLField Selected, FieldType Definition, IFieldResolver Resolver, PlannedType Type, IReadOnlyList<GraphQLSelectionSet> Below)
{
    private readonly KnownArguments _arguments = new(Definition, Selected);
    private readonly ConcurrentDictionary<IObjectGraphType, PlannedSelection> _ofTypes = new();

    /// <inheritdoc cref="KnownArguments.In"/>
    public IDictionary<string, ArgumentValue>? Arguments(ExecutionContext context) => _arguments.In(context);

    /// <summary>What is selected of a value of a type. Of the types of an interface only those are planned that come.</summary>
    public PlannedSelection Of(IObjectGraphType type, Planner planner)
    {
        if (_ofTypes.TryGetValue(type, out var known))
            return known;
        var planned = planner.Plan(type, Below);
        return planner.Room.TryTake(planned.Fields.Count) ? _ofTypes.GetOrAdd(type, planned) : planned;
    }
}
