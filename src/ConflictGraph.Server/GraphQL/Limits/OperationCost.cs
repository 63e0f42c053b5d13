using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>
/// Adds up what an operation may cost before it is executed: every object that its answer may hold, with lists as long as they are asked for. Takes as long
/// as the operation has selections when its fragments are spread, so these have to be counted first.
/// </summary>
public sealed class OperationCost(ISchema schema, Spreads spreads, OperationValues values)
{
    public double Of(GraphQLOperationDefinition operation) => Of(operation.SelectionSet, operation.Operation switch
    {
        OperationType.Mutation => schema.Mutation,
        OperationType.Subscription => schema.Subscription,
        _ => schema.Query,
    }, inherited: null);

    /// <param name="inherited">How long the lists underneath are, where the field above says so: the rows of a page.</param>
    private double Of(GraphQLSelectionSet? set, IGraphType? parent, double? inherited)
    {
        var cost = 0d;
        foreach (var selection in set?.Selections ?? [])
        {
            cost += selection switch
            {
                GraphQLField field => Of(field, parent, inherited),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, Narrowed(inline.TypeCondition, parent), inherited),
                GraphQLFragmentSpread spread when spreads.Find(spread) is { } fragment => Of(fragment.SelectionSet, Narrowed(fragment.TypeCondition, parent), inherited),
                _ => 0,
            };
        }
        return cost;
    }

    private double Of(GraphQLField field, IGraphType? parent, double? inherited)
    {
        if (field.Name.Value == "__schema" || field.Name.Value == "__type")
            return IntrospectionCost.Of(field.SelectionSet, spreads);
        // What there is not is told by the validation.
        if ((parent as IComplexGraphType)?.Fields.Find(field.Name.Value) is not { } declared)
            return 0;
        var (shown, isList) = Unwrapped(declared.ResolvedType);
        var asked = ListLength.Asked(declared, field, values);
        var length = isList ? asked ?? ListLength.Unasked(inherited) : 1;
        var below = field.SelectionSet is null ? 0 : Of(field.SelectionSet, shown, isList ? null : asked);
        return FieldCost.Itself(declared) + length * (FieldCost.Shown(field.SelectionSet is not null) + below);
    }

    private IGraphType? Narrowed(GraphQLTypeCondition? condition, IGraphType? parent) =>
        condition is null ? parent : schema.AllTypes[condition.Type.Name.Value];

    private static (IGraphType? Type, bool IsList) Unwrapped(IGraphType? type)
    {
        var isList = false;
        while (type is IProvideResolvedType wrapped)
        {
            isList |= type is ListGraphType;
            type = wrapped.ResolvedType;
        }
        return (type, isList);
    }
}
