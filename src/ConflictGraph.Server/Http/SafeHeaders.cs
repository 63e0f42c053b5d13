using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http;

/// <summary>
/// Headers by which a browser keeps answers out of the hands of other pages. What an endpoint sets itself stays: pages have a policy of their own.
/// </summary>
public static class SafeHeaders
{
    private static readonly (string Name, string Value)[] Standard =
    [
        (HeaderNames.XContentTypeOptions, "nosniff"),
        (HeaderNames.XFrameOptions, "DENY"),
        (HeaderNames.ContentSecurityPolicy, "default-src 'none'; frame-ancestors 'none'"),
        ("Referrer-Policy", "no-referrer"),
        ("Cross-Origin-Resource-Policy", "same-origin"),
        ("Cross-Origin-Opener-Policy", "same-origin"),
    ];

    public static WebApplication UseSafeHeaders(this WebApplication app)
    {
        app.Use((context, next) =>
        {
            context.Response.OnStarting(static state =>
            {
                var headers = ((HttpResponse)state).Headers;
                foreach (var (name, value) in Standard)
                    headers.TryAdd(name, value);
                return Task.CompletedTask;
            }, context.Response);
            return next(context);
        });
        return app;
    }
}
