using System.Runtime.CompilerServices;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>Plans of operations, kept as long as their documents are.</summary>
internal sealed class Plans
{
    private readonly ConditionalWeakTable<GraphQLDocument, PlansOfDocument> _byDocument = [];

    public Leaves Leaves { get; } = new();

    public PlansOfDocument Of(GraphQLDocument document) => _byDocument.GetValue(document, static document => new PlansOfDocument(document));
}
