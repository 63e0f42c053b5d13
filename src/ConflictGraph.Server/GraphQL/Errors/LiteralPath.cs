using System.Globalization;
using GraphQLParser.AST;
using GraphQLParser.Visitors;

namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>Finds the name of a value in a document: input.claims.3.statedAt.</summary>
public sealed class LiteralPath : ASTVisitor<LiteralPath.Search>
{
    private static readonly LiteralPath Visitor = new();

    /// <returns>The path from the argument on; null if the value does not stand in the document.</returns>
    public static async Task<string?> FindAsync(GraphQLDocument document, GraphQLValue value, CancellationToken cancellation)
    {
        var search = new Search(value, cancellation);
        await Visitor.VisitAsync(document, search);
        return search.Found;
    }

    public override async ValueTask VisitAsync(ASTNode? node, Search context)
    {
        if (node == context.Value)
            context.Found = string.Join('.', context.Names);
        else if (context.Found is null)
            await base.VisitAsync(node, context);
    }

    protected override ValueTask VisitArgumentAsync(GraphQLArgument argument, Search context) =>
        VisitNamedAsync(argument.Name.StringValue, argument.Value, context);

    protected override ValueTask VisitObjectFieldAsync(GraphQLObjectField objectField, Search context) =>
        VisitNamedAsync(objectField.Name.StringValue, objectField.Value, context);

    protected override async ValueTask VisitListValueAsync(GraphQLListValue listValue, Search context)
    {
        for (var i = 0; i < listValue.Values?.Count; i++)
            await VisitNamedAsync(i.ToString(CultureInfo.InvariantCulture), listValue.Values[i], context);
    }

    private async ValueTask VisitNamedAsync(string name, ASTNode value, Search context)
    {
        context.Names.Add(name);
        await VisitAsync(value, context);
        context.Names.RemoveAt(context.Names.Count - 1);
    }

    /// <summary>What is looked for, and the names on the way to it.</summary>
    public sealed class Search(GraphQLValue value, CancellationToken cancellation) : IASTVisitorContext
    {
        public GraphQLValue Value => value;

        public List<string> Names { get; } = [];

        public string? Found { get; set; }

        public CancellationToken CancellationToken => cancellation;
    }
}
