using System.Text;

namespace ConflictGraph.Server.Http.Pages;

/// <summary>What a person sees where the pages were not built.</summary>
internal static class MissingPage
{
    public static Task SendAsync(HttpContext context, string what)
    {
        context.Response.StatusCode = StatusCodes.Status404NotFound;
        context.Response.Headers.ContentSecurityPolicy = "default-src 'none'; frame-ancestors 'none'";
        return PageRequest.SendAsync(context, Encoding.UTF8.GetBytes($"""
            <!doctype html>
            <html lang="en">
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width">
            <title>ConflictGraph</title>
            <h1>The server runs; this page was not built</h1>
            <p>{what} is built together with the server where Node.js 20.19 or newer and the npm registry are at hand.
            Install Node.js, run <code>dotnet build</code> again and start the server anew. The build says what went wrong.</p>
            <p>Everything else works: send GraphQL by <code>POST</code> to <a href="{context.Request.PathBase}/graphql/schema">/graphql</a>.</p>
            </html>
            """), "text/html");
    }
}
