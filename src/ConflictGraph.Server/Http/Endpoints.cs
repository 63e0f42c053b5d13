using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.GraphQL.Telling;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Http.Exports;
using ConflictGraph.Server.Http.Pages;
using ConflictGraph.Server.Http.WebSockets;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http;

/// <summary>Everything that the server answers over HTTP.</summary>
public static class Endpoints
{
    public static WebApplication MapEndpoints(this WebApplication app)
    {
        app.UseCompression();
        app.UsePages();
        var graphQL = ActivatorUtilities.CreateInstance<GraphQLEndpoint>(app.Services);
        var connections = app.Services.GetRequiredService<OpenConnections>();
        app.Services.GetRequiredService<Telemetry>().Watch("conflictgraph.connections", "{connection}", "WebSockets and streams of events that are open.", () => connections.Count);
        app.UseGraphQLSockets();
        app.Map("/graphql", graphQL.AnswerAsync).Needs(Role.Reader);
        if (app.Services.GetRequiredService<IOptions<PreparingOptions>>().Value.TellsSchema)
            app.MapGet("/graphql/schema", (ConflictGraphSchema schema) => Results.Text(SchemaText.Of(schema), "application/graphql; charset=utf-8")).Needs(Role.Reader);
        app.MapGet("/journal", JournalEndpoint.AnswerAsync).Needs(Role.Administrator);
        app.MapGroup("/export").Needs(Role.Reader).MapExports();
        app.MapPost("/journal/backup", MaintenanceEndpoints.BackupAsync).Needs(Role.Administrator);
        app.MapPost("/journal/verify", MaintenanceEndpoints.VerifyAsync).Needs(Role.Administrator);
        app.MapGet("/health/live", () => Results.Text("live"));
        app.MapGet("/health/ready", Readiness.AnswerAsync);
        return app;
    }
}
