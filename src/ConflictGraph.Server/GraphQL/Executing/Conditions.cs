using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Finds the variables in the directives of a document, on which it hangs what is selected.</summary>
internal static class Conditions
{
    public static string[] In(GraphQLDocument document)
    {
        var names = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var definition in document.Definitions)
        {
            if (definition is IHasSelectionSetNode { SelectionSet: { } selections })
                Add(selections, names);
        }
        return [.. names];
    }

    private static void Add(GraphQLSelectionSet selections, SortedSet<string> names)
    {
        foreach (var selected in selections.Selections)
        {
            foreach (var directive in (selected as IHasDirectivesNode)?.Directives?.Items ?? [])
            {
                foreach (var argument in directive.Arguments?.Items ?? [])
                {
                    if (argument.Value is GraphQLVariable variable)
                        names.Add(variable.Name.StringValue);
                }
            }
            if (selected is IHasSelectionSetNode { SelectionSet: { } below })
                Add(below, names);
        }
    }
}
