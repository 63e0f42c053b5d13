using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Http.Pages;
using ConflictGraph.Server.Http.WebSockets;

namespace ConflictGraph.Server.Http;

/// <summary>Everything that the server answers over HTTP.</summary>
public static class Endpoints
{
    public static WebApplication MapEndpoints(this WebApplication app)
    {
        app.UsePages();
        var graphQL = ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services);
        app.UseGraphQLSockets();
        app.MapPost("/graphql", graphQL.PostAsync);
        app.MapGet("/graphql", graphQL.GetAsync);
        app.MapGet("/graphql/schema", (ConflictGraphSchema schema) => Results.Text(SchemaText.Of(schema), "application/graphql; charset=utf-8"));
        app.MapGet("/journal", JournalEndpoint.AnswerAsync);
        app.MapPost("/journal/backup", MaintenanceEndpoints.BackupAsync);
        app.MapPost("/journal/verify", MaintenanceEndpoints.VerifyAsync);
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", Readiness.AnswerAsync);
        return app;
    }
}
