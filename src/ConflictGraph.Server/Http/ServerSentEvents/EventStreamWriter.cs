using System.Text;
using Microsoft.AspNetCore.Http.Features;

namespace ConflictGraph.Server.Http.ServerSentEvents;

/// <summary>Writes events as they come. Who writes waits until the connection has taken them.</summary>
public sealed class EventStreamWriter(HttpResponse response, IGraphQLSerializer serializer)
{
    private static readonly byte[] Sign = ":\n\n"u8.ToArray();
    private static readonly byte[] Complete = "event: complete\ndata:\n\n"u8.ToArray();

    /// <summary>Begins the stream, and shows the client so.</summary>
    public async Task StartAsync(CancellationToken cancellation)
    {
        response.StatusCode = StatusCodes.Status200OK;
        response.ContentType = $"{EventStreamChoice.MediaType}; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        response.Headers["X-Accel-Buffering"] = "no";
        response.HttpContext.Features.Get<IHttpResponseBodyFeature>()?.DisableBuffering();
        await SignAsync(cancellation);
    }

    /// <summary>Sends a result.</summary>
    /// <param name="cursor">Where it stands among others; the client gives it back as <c>Last-Event-ID</c>.</param>
    public async Task NextAsync(ExecutionResult result, string? cursor, CancellationToken cancellation)
    {
        using var message = new MemoryStream();
        message.Write(Encoding.UTF8.GetBytes(cursor is null ? "event: next\ndata: " : $"event: next\nid: {cursor}\ndata: "));
        await serializer.WriteAsync(message, result, cancellation);
        message.Write("\n\n"u8);
        await WriteAsync(message.GetBuffer().AsMemory(0, (int)message.Length), cancellation);
    }

    /// <summary>Says that nothing more comes, so that the client does not connect anew.</summary>
    public Task CompleteAsync(CancellationToken cancellation) => WriteAsync(Complete, cancellation);

    /// <summary>A sign of life, which clients do not see.</summary>
    public Task SignAsync(CancellationToken cancellation) => WriteAsync(Sign, cancellation);

    private async Task WriteAsync(ReadOnlyMemory<byte> bytes, CancellationToken cancellation)
    {
        await response.Body.WriteAsync(bytes, cancellation);
        await response.Body.FlushAsync(cancellation);
    }
}
