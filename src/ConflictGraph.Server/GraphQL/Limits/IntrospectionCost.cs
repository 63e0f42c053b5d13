using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>What it costs to ask the schema about itself. All of it is in memory, so that everything costs less than an object.</summary>
public static class IntrospectionCost
{
    private const double OfField = 0.4;

    public static double Of(GraphQLSelectionSet? set, Spreads spreads)
    {
        var cost = 0d;
        foreach (var selection in set?.Selections ?? [])
        {
            cost += selection switch
            {
                GraphQLField field => LengthOf(field.Name.StringValue) * (OfField + Of(field.SelectionSet, spreads)),
                GraphQLInlineFragment inline => Of(inline.SelectionSet, spreads),
                GraphQLFragmentSpread spread when spreads.Find(spread) is { } fragment => Of(fragment.SelectionSet, spreads),
                _ => 0,
            };
        }
        return cost;
    }

    /// <summary>How long the lists of this schema are, about.</summary>
    private static int LengthOf(string field) => field switch
    {
        "types" => 200,
        "fields" => 15,
        "inputFields" or "enumValues" or "possibleTypes" => 8,
        "directives" => 5,
        "args" => 3,
        "interfaces" => 2,
        _ => 1,
    };
}
