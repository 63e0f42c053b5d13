namespace ConflictGraph.Server.Http.Pages;

/// <summary>The explorer: one page whose script shows the view that the address names.</summary>
public sealed class ExplorerPages(WebFiles files)
{
    private const string ContentSecurityPolicy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static readonly string[] Views = ["/meetings", "/actors", "/documents", "/outlets", "/graph", "/contradictions", "/what-if", "/add", "/search"];

    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        var request = context.Request;
        if (!PageRequest.IsReading(request))
            return next(context);
        if (IsView(request.Path))
            return PageRequest.IsForPeople(request) || request.Path == "/" ? PageAsync(context) : next(context);
        return files.Find("explorer" + request.Path) is { } file
            ? PageRequest.SendAsync(context, file, forever: request.Path.StartsWithSegments("/assets"))
            : next(context);
    }

    private static bool IsView(PathString path) => path == "/" || path == "" || Array.Exists(Views, view => path.StartsWithSegments(view));

    private Task PageAsync(HttpContext context)
    {
        if (files.Find("explorer/index.html") is not { } page)
            return MissingPage.SendAsync(context, "The explorer");
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return PageRequest.SendAsync(context, page);
    }
}
