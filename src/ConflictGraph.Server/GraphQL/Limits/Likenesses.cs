using GraphQLParser;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>
/// Counts how many pairs of fields the validation will compare because they stand under one name in one selection: of 1,000 equal fields half a million.
/// Takes as long as the document has selections when its fragments are spread, so these have to be counted first.
/// </summary>
public static class Likenesses
{
    public static long In(GraphQLDocument document, Spreads spreads)
    {
        var pairs = 0L;
        foreach (var definition in document.Definitions)
        {
            if (definition is IHasSelectionSetNode { SelectionSet: { } set })
                pairs += In([set], spreads);
        }
        return pairs;
    }

    /// <param name="merged">Selections that stand under one name, and so are one.</param>
    private static long In(List<GraphQLSelectionSet> merged, Spreads spreads)
    {
        var byName = new Dictionary<ROM, Alike>();
        var seen = new HashSet<GraphQLFragmentDefinition>(ReferenceEqualityComparer.Instance);
        foreach (var set in merged)
            Gather(set, spreads, byName, seen);
        var pairs = 0L;
        foreach (var alike in byName.Values)
            pairs += alike.Count * (alike.Count - 1) / 2 + (alike.Below.Count > 0 ? In(alike.Below, spreads) : 0);
        return pairs;
    }

    private static void Gather(GraphQLSelectionSet set, Spreads spreads, Dictionary<ROM, Alike> byName, HashSet<GraphQLFragmentDefinition> seen)
    {
        foreach (var selection in set.Selections)
        {
            if (selection is GraphQLField field)
            {
                var name = (field.Alias?.Name ?? field.Name).Value;
                if (!byName.TryGetValue(name, out var alike))
                    byName.Add(name, alike = new Alike());
                alike.Count++;
                if (field.SelectionSet is { } below)
                    alike.Below.Add(below);
            }
            else if (selection is GraphQLInlineFragment inline)
            {
                Gather(inline.SelectionSet, spreads, byName, seen);
            }
            else if (selection is GraphQLFragmentSpread spread && spreads.Find(spread) is { } fragment && seen.Add(fragment))
            {
                Gather(fragment.SelectionSet, spreads, byName, seen);
            }
        }
    }

    private sealed class Alike
    {
        public long Count { get; set; }

        public List<GraphQLSelectionSet> Below { get; } = [];
    }
}
