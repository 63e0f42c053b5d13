using GraphQL.Utilities;

namespace ConflictGraph.Server.GraphQL;

/// <summary>The schema in the schema definition language.</summary>
public static class SchemaText
{
    public static string Of(ISchema schema)
    {
        schema.Initialize();
        return schema.Print(new PrintOptions { IncludeDescriptions = true, IncludeDeprecationReasons = true });
    }
}
