using System.Text.Encodings.Web;
using System.Text.Json;
using GraphQL.Resolvers;
using GraphQLParser;
using GraphQLParser.AST;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Collects what an operation selects, by the rules of the GraphQL specification (section 6.3.2, CollectFields).</summary>
/// <param name="room">Where what is planned may be kept.</param>
/// <param name="isIncluded">What the directives @skip and @include say in this request.</param>
internal sealed class Planner(ExecutionContext context, Leaves leaves, Room room, Func<ASTNode, bool> isIncluded)
{
    public Room Room => room;

    public PlannedSelection Plan(IObjectGraphType type, IReadOnlyList<GraphQLSelectionSet> selections)
    {
        var found = new OrderedDictionary<string, Found>(StringComparer.Ordinal);
        var spread = new HashSet<ROM>();
        foreach (var selection in selections)
            Collect(type, selection, found, spread);
        return new PlannedSelection(type, [.. found.Select(field => Planned(field.Key, field.Value))]);
    }

    private PlannedField Planned(string key, Found found) => new(
        JsonEncodedText.Encode(key, JavaScriptEncoder.UnsafeRelaxedJsonEscaping), found.First, found.Definition,
        found.Definition.Resolver ?? NameFieldResolver.Instance, new PlannedType(found.Definition.ResolvedType!, leaves), found.Below);

    private void Collect(IObjectGraphType type, GraphQLSelectionSet from, OrderedDictionary<string, Found> to, HashSet<ROM> spread)
    {
        foreach (var selected in from.Selections)
        {
            if (!isIncluded(selected))
                continue;
            switch (selected)
            {
                case GraphQLField field:
                    Add(type, field, to);
                    break;
                case GraphQLInlineFragment inline when Covers(inline.TypeCondition, type):
                    Collect(type, inline.SelectionSet, to, spread);
                    break;
                case GraphQLFragmentSpread named when spread.Add(named.FragmentName.Name.Value)
                    && context.Document.FindFragmentDefinition(named.FragmentName.Name.Value) is { } fragment && Covers(fragment.TypeCondition, type):
                    Collect(type, fragment.SelectionSet, to, spread);
                    break;
            }
        }
    }

    private void Add(IObjectGraphType type, GraphQLField field, OrderedDictionary<string, Found> to)
    {
        var definition = DefinitionOf(type, field)
            ?? throw new InvalidOperationException($"The type {type.Name} has no field '{field.Name.StringValue}'.");
        var key = field.Alias?.Name.StringValue ?? definition.Name;
        if (!to.TryGetValue(key, out var found))
            to.Add(key, found = new Found(field, definition, []));
        if (field.SelectionSet is { } below)
            found.Below.Add(below);
    }

    private FieldType? DefinitionOf(IObjectGraphType type, GraphQLField field)
    {
        var (schema, name) = (context.Schema, field.Name.Value);
        if (name == schema.TypeNameMetaFieldType.Name)
            return schema.TypeNameMetaFieldType;
        if (type == schema.Query && name == schema.SchemaMetaFieldType.Name)
            return schema.SchemaMetaFieldType;
        return type == schema.Query && name == schema.TypeMetaFieldType.Name ? schema.TypeMetaFieldType : type.GetField(name);
    }

    private bool Covers(GraphQLTypeCondition? condition, IObjectGraphType type) =>
        condition is null || context.Schema.AllTypes[condition.Type.Name.Value] is var covered
            && (covered == type || covered is IAbstractGraphType several && several.IsPossibleType(type));

    private sealed record Found(GraphQLField First, FieldType Definition, List<GraphQLSelectionSet> Below);
}
