namespace ConflictGraph.Server.Http.Exports;

/// <summary>The graph as files for other programs.</summary>
public static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meeting", context => context.Service<ExportDoor>().AnswerAsync(context, ExportSubject.MeetingAsync, "id"));
        routes.MapGet("/graph", context => context.Service<ExportDoor>().AnswerAsync(context, ExportSubject.GraphAsync, "around", "hops", "edges", "first"));
        routes.MapGet("/all", context => context.Service<ExportDoor>().AnswerAsync(context, ExportSubject.AllAsync));
    }
}
