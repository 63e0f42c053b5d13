using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http;

/// <summary>
/// What the commands ask of a running server: a copy of its journal, and whether it is whole. Both are POST with JSON, which no web page of another
/// origin can send without being asked first.
/// </summary>
public static class MaintenanceEndpoints
{
    /// <summary>A consistent copy of the journal, as a file.</summary>
    public static async Task<IResult> BackupAsync(HttpRequest request, IGraphStore store, CancellationToken cancellation)
    {
        if (!request.HasJsonContentType())
            return Results.StatusCode(StatusCodes.Status415UnsupportedMediaType);
        var folder = Directory.CreateTempSubdirectory("conflictgraph-backup-");
        request.HttpContext.Response.OnCompleted(() =>
        {
            folder.Delete(recursive: true);
            return Task.CompletedTask;
        });
        var copy = Path.Combine(folder.FullName, "conflictgraph.db");
        return await AnswerAsync(async () =>
        {
            await StoreSetup.BackupAsync(store, copy, cancellation);
            return Results.File(copy, "application/vnd.sqlite3", "conflictgraph.db");
        });
    }

    /// <summary>What is wrong with the journal, a sentence each; an empty list if it is whole.</summary>
    public static Task<IResult> VerifyAsync(HttpRequest request, IGraphStore store, CancellationToken cancellation) => AnswerAsync(async () =>
        request.HasJsonContentType() ? Results.Json(await StoreSetup.VerifyAsync(store, cancellation)) : Results.StatusCode(StatusCodes.Status415UnsupportedMediaType));

    private static async Task<IResult> AnswerAsync(Func<Task<IResult>> answer)
    {
        try
        {
            return await answer();
        }
        catch (StartException refused)
        {
            return Results.Text(refused.Message, statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }
}
