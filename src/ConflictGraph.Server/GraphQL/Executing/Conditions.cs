using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The directives of a document, on which it hangs what is selected.</summary>
internal sealed class Conditions
{
    private readonly SortedSet<string> _variables = new(StringComparer.Ordinal);

    public Conditions(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            Add(definition);
            if (definition is IHasSelectionSetNode { SelectionSet: { } selections })
                Add(selections);
        }
        Variables = [.. _variables];
    }

    /// <summary>Whether there are directives at all.</summary>
    public bool Any { get; private set; }

    /// <summary>The variables in them.</summary>
    public IReadOnlyList<string> Variables { get; }

    private void Add(GraphQLSelectionSet selections)
    {
        foreach (var selected in selections.Selections)
        {
            Add(selected);
            if (selected is IHasSelectionSetNode { SelectionSet: { } below })
                Add(below);
        }
    }

    private void Add(ASTNode node)
    {
        foreach (var directive in (node as IHasDirectivesNode)?.Directives?.Items ?? [])
        {
            Any = true;
            foreach (var argument in directive.Arguments?.Items ?? [])
            {
                if (argument.Value is GraphQLVariable variable)
                    _variables.Add(variable.Name.StringValue);
            }
        }
    }
}
