using System.IO.Compression;
using ConflictGraph.Server.Http.Limits;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http;

/// <summary>Bodies are compressed for those who say that they take it, and may come compressed.</summary>
public static class Compression
{
    private static readonly string[] Compressed =
    [
        "application/graphql-response+json", "application/json", "application/jsonl", "application/graphql",
        "application/gexf+xml", "application/graphml+xml", "application/ld+json", "text/csv", "text/vnd.graphviz",
        "text/html", "text/css", "text/plain", "text/javascript", "application/javascript", "image/svg+xml",
    ];

    public static IServiceCollection AddCompression(this IServiceCollection services) => services
        .AddResponseCompression(compression =>
        {
            // No answer holds a secret beside what its asker can choose, and no cookie is sent with it, so its length tells nothing.
            compression.EnableForHttps = true;
            compression.MimeTypes = Compressed;
            compression.Providers.Add<BrotliCompressionProvider>();
            compression.Providers.Add<GzipCompressionProvider>();
        })
        .Configure<BrotliCompressionProviderOptions>(brotli => brotli.Level = CompressionLevel.Fastest)
        .Configure<GzipCompressionProviderOptions>(gzip => gzip.Level = CompressionLevel.Fastest)
        .AddRequestDecompression();

    public static WebApplication UseCompression(this WebApplication app)
    {
        var longest = app.Services.GetRequiredService<IOptions<RateLimits>>().Value.Body;
        app.UseResponseCompression();
        app.Use((context, next) =>
        {
            // The body that comes out is counted where it is read; of what goes in there must not be more either.
            if (context.Request.Headers.ContentEncoding.Count > 0 && context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
                size.MaxRequestBodySize = longest;
            return next(context);
        });
        app.UseRequestDecompression();
        return app;
    }
}
