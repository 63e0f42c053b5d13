using GraphQL.Utilities;

namespace ConflictGraph.Server.GraphQL;

/// <summary>
/// Lets introspection say <c>args(includeDeprecated: true)</c> of a directive, as the specification has it wherever input values can be deprecated.
/// The library leaves that argument out, and Banana Cake Pop then finds no schema at all.
/// </summary>
public sealed class DirectiveArguments : BaseSchemaNodeVisitor
{
    public override void VisitObjectFieldDefinition(FieldType field, IObjectGraphType type, ISchema schema)
    {
        if (type.Name == "__Directive" && field.Name == "args" && field.Arguments is not { Count: > 0 })
            field.Arguments = new QueryArguments(Declared(schema));
    }

    /// <summary>The argument as it is declared where the library has it.</summary>
    private static QueryArgument Declared(ISchema schema)
    {
        var fields = ((IObjectGraphType)schema.AllTypes["__Type"]!).Fields.Find("fields")!;
        return fields.Arguments!.Find("includeDeprecated")!;
    }
}
