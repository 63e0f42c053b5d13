using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http;

/// <summary>
/// Headers by which a browser keeps answers out of the hands of other pages. What an endpoint sets itself stays: pages have a policy of their own.
/// </summary>
public static class SafeHeaders
{
    private static readonly (string Name, StringValues Value)[] Standard =
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
            foreach (var (name, value) in Standard)
                context.Response.Headers[name] = value;
            return next(context);
        });
        return app;
    }
}
