using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Http.Exports;
using ConflictGraph.Server.Http.Limits;
using ConflictGraph.Server.Http.Requests;

namespace ConflictGraph.Server.Http;

/// <summary>Registers GraphQL over HTTP.</summary>
public static class HttpSetup
{
    public static IServiceCollection AddGraphQLOverHttp(this IServiceCollection services) => services
        .AddCompression()
        .AddSingleton<Editions>()
        .AddScoped<ExportDoor>()
        .AddSingleton<AnswerWriter>()
        .AddSingleton<AnswerMemory>()
        .AddSingleton<RequestMemory>()
        .AddSingleton<ClientRates>()
        .AddSingleton(provider => ActivatorUtilities.CreateInstance<DocumentSetup>(provider).Read());
}
