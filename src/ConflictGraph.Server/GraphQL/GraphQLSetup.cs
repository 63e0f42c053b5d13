using System.Text.Encodings.Web;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Writing;
using GraphQL.Execution;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Registers the API.</summary>
public static class GraphQLSetup
{
    /// <summary>How deeply a document may nest.</summary>
    private const int DeepestDocument = 64;

    public static IServiceCollection AddGraphQLApi(this IServiceCollection services)
    {
        services.AddSingleton<Present>();
        services.AddScoped<Readings>();
        services.AddScoped<CurrentCaller>();
        services.AddSingleton<Recorder>();
        services.AddSingleton<Corrector>();
        services.AddSingleton<Consequences>();
        services.AddSingleton<Mutations>();
        services.AddSingleton<Incidents>();
        services.AddSingleton<Execution>();
        services.AddSingleton<IDocumentBuilder>(new GraphQLDocumentBuilder { MaxDepth = DeepestDocument });
        return services.AddGraphQL(builder => builder
            .AddSchema<ConflictGraphSchema>()
            .AddGraphTypes(typeof(ConflictGraphSchema).Assembly)
            .AddDocumentListener<Rights>()
            .AddErrorInfoProvider<ErrorAnswers>()
            .AddSystemTextJson(json => json.Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping));
    }
}
