using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL;

/// <summary>What an operation does, as far as its document tells.</summary>
public static class OperationKind
{
    /// <returns>Null where the document leaves it open which operation is meant.</returns>
    public static OperationType? In(GraphQLDocument? document, string? name) => document is null ? null : Find(document, name)?.Operation;

    /// <returns>Null where the document leaves it open which operation is meant.</returns>
    public static GraphQLOperationDefinition? Find(GraphQLDocument document, string? name)
    {
        GraphQLOperationDefinition? found = null;
        foreach (var definition in document.Definitions)
        {
            if (definition is not GraphQLOperationDefinition operation || (name is not null && operation.Name?.Value != name))
                continue;
            if (found is not null)
                return null;
            found = operation;
        }
        return found;
    }
}
