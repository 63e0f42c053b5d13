using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace ConflictGraph.Server.Http.Pages;

/// <summary>
/// Banana Cake Pop under /graphql/, as its makers ship it: its files, a configuration that keeps it from calling home, and the examples, which a new
/// document in it holds as operations to pick from.
/// </summary>
public sealed class IdePages(WebFiles files)
{
    private const string Root = "/graphql";

    // It compiles validators at run time, and does not start without 'unsafe-eval'.
    private const string ContentSecurityPolicy =
        "default-src 'self'; script-src 'self' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; font-src 'self' data:; "
        + "worker-src 'self'; connect-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    // Made when it is asked for, so that no start waits for it.
    private readonly Lazy<byte[]> _configuration = new(() => JsonSerializer.SerializeToUtf8Bytes(new
    {
        title = "ConflictGraph",
        useBrowserUrlAsEndpoint = true,
        endpoint = Root,
        disableTelemetry = true,
        graphQLDocument = ExampleOperations.AsOneDocument(),
    }));

    public Task AnswerAsync(HttpContext context, RequestDelegate next)
    {
        if (!context.Request.Path.StartsWithSegments(Root, out var below) || !PageRequest.IsReading(context.Request))
            return next(context);
        return below.Value switch
        {
            null or "" when PageRequest.IsForPeople(context.Request) => Redirect(context),
            "/" when PageRequest.IsForPeople(context.Request) => PageAsync(context),
            null or "" or "/" => next(context),
            "/bcp-config.json" => PageRequest.SendAsync(context, _configuration.Value, "application/json"),
            // It would go on answering from its own cache with the configuration of an earlier version.
            "/service-worker.js" => next(context),
            var path => files.Find("ide" + path) is { } file ? FileAsync(context, file) : next(context),
        };
    }

    private static Task Redirect(HttpContext context)
    {
        context.Response.Redirect($"{context.Request.PathBase}{Root}/");
        return Task.CompletedTask;
    }

    private Task PageAsync(HttpContext context)
    {
        if (files.Find("ide/index.html") is not { } page)
            return MissingPage.SendAsync(context, "The GraphQL IDE");
        return FileAsync(context, page);
    }

    /// <summary>Scripts get the policy too: a worker goes by the one that its own script came with.</summary>
    private static Task FileAsync(HttpContext context, IFileInfo file)
    {
        context.Response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        return PageRequest.SendAsync(context, file);
    }
}
