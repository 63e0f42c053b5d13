using ConflictGraph.Server.GraphQL;
using GraphQL.Types;

namespace ConflictGraph.Server.Tests;

public sealed class SchemaTests
{
    private const string Refresh = "CONFLICTGRAPH_TEST_REFRESH";

    [Fact]
    public async Task The_schema_that_is_kept_is_the_schema_that_is_served()
    {
        await using var api = new Api(World.Small());
        using var client = api.CreateClient();
        var served = await client.GetStringAsync("/graphql/schema");
        var file = Repository.File("schema", "conflictgraph.graphql");
        if (Environment.GetEnvironmentVariable(Refresh) is not null)
            await File.WriteAllTextAsync(file, served);

        Assert.True(File.Exists(file) && await File.ReadAllTextAsync(file) == served,
            $"schema/conflictgraph.graphql differs from what the code says. If that is meant, run: {Refresh}=1 dotnet test tests/ConflictGraph.Server.Tests");
    }

    [Fact]
    public async Task Everything_in_the_schema_has_a_description()
    {
        await using var api = new Api(World.Small());
        var schema = api.Services.GetRequiredService<ConflictGraphSchema>();
        schema.Initialize();

        Assert.Empty(schema.AllTypes.Where(IsOurs).SelectMany(Undescribed));
    }

    /// <summary>Banana Cake Pop asks so, and shows no schema where it is refused.</summary>
    [Fact]
    public async Task Introspection_may_ask_for_deprecated_arguments_of_directives_too()
    {
        await using var api = new Api(World.Small());

        var data = await api.DataAsync("{ __schema { directives { name args(includeDeprecated: true) { name } } } }");

        Assert.Contains("deprecated", data.ToJsonString());
    }

    private static bool IsOurs(IGraphType type) =>
        !type.Name.StartsWith("__", StringComparison.Ordinal) && type is not (StringGraphType or BooleanGraphType or IdGraphType or IntGraphType or FloatGraphType);

    private static IEnumerable<string> Undescribed(IGraphType type)
    {
        if (string.IsNullOrWhiteSpace(type.Description))
            yield return type.Name;
        foreach (var value in (type as EnumerationGraphType)?.Values.AsEnumerable() ?? [])
        {
            if (string.IsNullOrWhiteSpace(value.Description))
                yield return $"{type.Name}.{value.Name}";
        }
        foreach (var field in (type as IComplexGraphType)?.Fields.AsEnumerable() ?? [])
        {
            if (string.IsNullOrWhiteSpace(field.Description))
                yield return $"{type.Name}.{field.Name}";
            foreach (var argument in field.Arguments?.AsEnumerable() ?? [])
            {
                if (string.IsNullOrWhiteSpace(argument.Description))
                    yield return $"{type.Name}.{field.Name}({argument.Name})";
            }
        }
    }
}
