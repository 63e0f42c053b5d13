namespace ConflictGraph.Server.Http.Exports;

/// <summary>The graph as files for other programs.</summary>
public static class ExportEndpoints
{
    public static void MapExports(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/meeting", (HttpContext context, ExportDoor door) => door.AnswerAsync(context, ExportSubject.MeetingAsync, "id"));
        routes.MapGet("/graph", (HttpContext context, ExportDoor door) => door.AnswerAsync(context, ExportSubject.GraphAsync, "around", "hops", "edges", "first"));
        routes.MapGet("/all", (HttpContext context, ExportDoor door) => door.AnswerAsync(context, ExportSubject.AllAsync));
    }
}
