using ConflictGraph.Server.GraphQL;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>Sends answers: media type, status, what may be kept of them, and what went wrong.</summary>
public sealed class AnswerWriter(Incidents incidents, AnswerSerializer serializer, AnswerMemory memory)
{
    private const string NoStore = "no-store";

    /// <summary>What another answer to the same URL hangs on; who asks is in the first two.</summary>
    private static readonly string Varies = string.Join(", ", HeaderNames.Authorization, "X-API-Key", HeaderNames.Accept);

    /// <summary>Works an answer out and sends it, or what keeps it from being given.</summary>
    /// <param name="media">Null where the client takes nothing that there is.</param>
    /// <param name="work">Gives null where it has sent the answer itself.</param>
    public async Task AnswerAsync(HttpContext context, AnswerMedia? media, Func<AnswerMedia, Task<Answer?>> work)
    {
        try
        {
            if (await work(media ?? throw HttpRefusal.NotAcceptable()) is { } answer)
                await WriteAsync(context, media, answer);
        }
        catch (HttpRefusal refusal)
        {
            if (refusal.Header is var (name, value))
                context.Response.Headers[name] = value;
            await WriteErrorAsync(context, media, refusal.Status, refusal.Error);
        }
        catch (BadHttpRequestException refused)
        {
            await WriteErrorAsync(context, media, refused.StatusCode, HttpRefusal.By(refused).Error);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            context.Abort();
        }
        catch (Exception unexpected) when (!context.Response.HasStarted)
        {
            await WriteErrorAsync(context, media, StatusCodes.Status500InternalServerError, incidents.Report(unexpected));
        }
    }

    private Task WriteAsync(HttpContext context, AnswerMedia media, Answer answer)
    {
        var response = context.Response;
        TellWhatVaries(response.Headers);
        if (answer.MayBeKept)
            answer.Edition!.WriteTo(response);
        else
            response.Headers.CacheControl = NoStore;
        if (answer.IsKnown)
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return Task.CompletedTask;
        }
        response.StatusCode = answer.IsBatch || answer.Remembered is not null ? StatusCodes.Status200OK : AnswerStatus.Of(answer.Results[0], media);
        if (response.StatusCode == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "1";
        if (response.StatusCode == AnswerStatus.PartialSuccess)
            context.Features.GetRequiredFeature<IHttpResponseFeature>().ReasonPhrase = "Partial Success";
        response.ContentType = media.ContentType;
        return answer.Remembered is { } remembered ? SendAsync(context, remembered) : SerializeAsync(context, answer);
    }

    /// <summary>Others may have told of more.</summary>
    private static void TellWhatVaries(IHeaderDictionary headers)
    {
        if (headers.Vary.Count == 0)
            headers.Vary = Varies;
        else
            headers.AppendCommaSeparatedValues(HeaderNames.Vary, Varies);
    }

    private async Task SerializeAsync(HttpContext context, Answer answer)
    {
        using var buffer = new PooledBuffer();
        if (answer.IsBatch)
            serializer.Write(buffer, answer.Results);
        else
            serializer.Write(buffer, answer.Results[0]);
        if (answer.MayBeKept)
            memory.Keep(answer.Edition!, buffer.Written.Span);
        await SendAsync(context, buffer.Written);
    }

    private static Task SendAsync(HttpContext context, ReadOnlyMemory<byte> body)
    {
        context.Response.ContentLength = body.Length;
        return context.Response.Body.WriteAsync(body, context.RequestAborted).AsTask();
    }

    private Task WriteErrorAsync(HttpContext context, AnswerMedia? media, int status, RequestError error)
    {
        TellWhatVaries(context.Response.Headers);
        context.Response.StatusCode = status;
        context.Response.Headers.CacheControl = NoStore;
        context.Response.ContentType = (media ?? AnswerMedia.Json).ContentType;
        return serializer.WriteAsync(context.Response.Body, new ExecutionResult(error), context.RequestAborted);
    }
}
