using GraphQLParser;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>The fragments of a document by their names; of several with one name the first.</summary>
public sealed class Spreads
{
    private readonly Dictionary<ROM, GraphQLFragmentDefinition> _byName = [];

    public Spreads(GraphQLDocument document)
    {
        foreach (var definition in document.Definitions)
        {
            if (definition is GraphQLFragmentDefinition fragment)
                _byName.TryAdd(fragment.FragmentName.Name.Value, fragment);
        }
    }

    /// <returns>Null where there is none, which the validation tells.</returns>
    public GraphQLFragmentDefinition? Find(GraphQLFragmentSpread spread) => _byName.GetValueOrDefault(spread.FragmentName.Name.Value);
}
