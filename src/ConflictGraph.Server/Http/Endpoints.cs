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

/// <summary>
/// Everything that the server answers over HTTP. What an endpoint needs it asks for itself: the host would compile code that does, for each, at every start.
/// </summary>
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
        {
            app.MapGet("/graphql/schema",
                context => Results.Text(SchemaText.Of(context.Service<ConflictGraphSchema>()), "application/graphql; charset=utf-8").ExecuteAsync(context)).Needs(Role.Reader);
        }
        app.MapGet("/journal", context => JournalEndpoint.AnswerAsync(context, context.Service<IGraphStore>())).Needs(Role.Administrator);
        app.MapGroup("/export").Needs(Role.Reader).MapExports();
        app.MapPost("/journal/backup", Result(context => MaintenanceEndpoints.BackupAsync(context.Request, context.Service<IGraphStore>(), context.RequestAborted))).Needs(Role.Administrator);
        app.MapPost("/journal/verify", Result(context => MaintenanceEndpoints.VerifyAsync(context.Request, context.Service<IGraphStore>(), context.RequestAborted))).Needs(Role.Administrator);
        app.MapGet("/health/live", context => Results.Text("live").ExecuteAsync(context));
        app.MapGet("/health/ready", Result(context => Readiness.AnswerAsync(context.Service<IGraphStore>(), context.RequestAborted)));
        return app;
    }

    private static RequestDelegate Result(Func<HttpContext, Task<IResult>> answer) => async context => await (await answer(context)).ExecuteAsync(context);

    /// <summary>A service of the request.</summary>
    public static T Service<T>(this HttpContext context) where T : notnull => context.RequestServices.GetRequiredService<T>();
}
