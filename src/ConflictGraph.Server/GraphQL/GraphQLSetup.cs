using ConflictGraph.Explore.Searching;
using ConflictGraph.Explore.Ties;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Executing;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.GraphQL.Watching;
using ConflictGraph.Server.GraphQL.Telling;
using ConflictGraph.Server.GraphQL.Writing;
using GraphQL.Execution;
using GraphQL.Validation;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.GraphQL;

/// <summary>Registers the API.</summary>
public static class GraphQLSetup
{
    /// <summary>How deeply a document may nest.</summary>
    private const int DeepestDocument = 64;

    public static IServiceCollection AddGraphQLApi(this IServiceCollection services)
    {
        services.AddTransient(typeof(WordsType<>));
        services.AddSingleton<Present>();
        services.AddSingleton<Search>();
        services.AddSingleton(provider => new TieMemory(provider.GetRequiredService<IGraphStore>()));
        services.AddSingleton<Influences>();
        services.AddHostedService<InfluenceService>();
        services.AddSingleton<VerdictMemory>();
        services.AddScoped<Readings>();
        services.AddScoped<CurrentCaller>();
        services.AddSingleton<Recorder>();
        services.AddSingleton<Corrector>();
        services.AddSingleton<Consequences>();
        services.AddSingleton<Mutations>();
        services.AddSingleton<Happenings>();
        services.AddSingleton<ChangeFeed>();
        services.AddSingleton<Watching.Watching>();
        services.AddScoped<Resuming>();
        services.AddHttpContextAccessor();
        services.AddMetrics();
        services.AddSingleton<Telemetry>();
        services.AddSingleton<Incidents>();
        services.AddSingleton<Execution>();
        services.AddSingleton(provider => new AnswerSerializer(provider.GetRequiredService<IErrorInfoProvider>()));
        services.AddSingleton<Preparation>();
        services.AddSingleton<Plans>();
        services.AddSingleton(provider => new KnownQueries(
            provider.GetRequiredService<ConflictGraphSchema>(), provider.GetRequiredService<Plans>(), provider.GetRequiredService<IOptions<EngineOptions>>().Value));
        services.AddSingleton<Turns>();
        services.AddSingleton<IDocumentValidator, CappedValidation>();
        services.AddSingleton<IDocumentBuilder>(new GraphQLDocumentBuilder { MaxDepth = DeepestDocument });
        return services.AddGraphQL(builder => builder
            .AddSchema<ConflictGraphSchema>()
            .AddGraphTypes(typeof(ConflictGraphSchema).Assembly)
            .AddDocumentListener<Rights>()
            .AddExecutionStrategy(EngineOfQueries, OperationType.Query)
            .AddExecutionStrategy<PullingStrategy>(OperationType.Subscription)
            .AddErrorInfoProvider<ErrorAnswers>()
            .AddSerializer(provider => provider.GetRequiredService<AnswerSerializer>()));
    }

    private static ExecutionStrategy EngineOfQueries(IServiceProvider services) => services.GetRequiredService<IOptions<EngineOptions>>().Value.Engine == EngineOptions.Library
        ? new ParallelExecutionStrategy()
        : new LevelStrategy(services.GetRequiredService<Plans>());
}
