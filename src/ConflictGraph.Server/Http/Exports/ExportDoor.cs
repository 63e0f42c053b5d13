using System.Text;
using ConflictGraph.Explore;
using ConflictGraph.Formats.Provenance;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Http.Requests;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Http.Limits;
using Microsoft.Net.Http.Headers;
using RequestErrorCode = ConflictGraph.Server.GraphQL.Errors.RequestErrorCode;

namespace ConflictGraph.Server.Http.Exports;

/// <summary>Answers with a file, written while it is read. A connection that breaks means that it is not whole.</summary>
public sealed class ExportDoor(IGraphStore store, Readings readings, Editions editions, AnswerWriter answers, ClientRates rates, Turns turns)
{
    public delegate Task<ExportSubject> Find(IGraphStore store, MomentReading reading, ExportQuestion question, CancellationToken cancellation);

    /// <param name="takes">The parameters of its own.</param>
    public Task AnswerAsync(HttpContext context, Find find, params string[] takes) => answers.AnswerAsync(context, AnswerMedia.Json, async _ =>
    {
        rates.Take(context.Client());
        try
        {
            using var turn = await turns.TakeAsync(context.RequestAborted);
            await SendAsync(context, new ExportQuestion(context.Request, takes), find);
        }
        catch (StoreUnavailableException unavailable) when (!context.Response.HasStarted)
        {
            throw new HttpRefusal(StatusCodes.Status503ServiceUnavailable, RequestErrorCode.StoreUnavailable, unavailable.Message);
        }
        catch (RequestError overloaded)
        {
            throw new HttpRefusal(StatusCodes.Status503ServiceUnavailable, overloaded.Code!, overloaded.Message) { Header = (HeaderNames.RetryAfter, "1") };
        }
        catch (TooMuchToExploreException tooMuch)
        {
            throw new HttpRefusal(StatusCodes.Status400BadRequest, RequestErrorCode.TooComplex, tooMuch.Message);
        }
        return null;
    });

    private async Task SendAsync(HttpContext context, ExportQuestion question, Find find)
    {
        var (request, response, cancellation) = (context.Request, context.Response, context.RequestAborted);
        var asked = Encoding.UTF8.GetBytes($"{request.Path}{request.QueryString}");
        var edition = await editions.OfAsync(new Received([], IsBatch: false, asked), [], hangsOnInfluence: false, context.Caller(), new AnswerMedia(question.Format.ContentType, false), cancellation);
        response.Headers.Append(HeaderNames.Vary, HeaderNames.Accept);
        if (edition is not null)
            readings.PinTo(edition.Head);
        if (edition?.IsKnownTo(request) == true)
        {
            edition.WriteTo(response);
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }
        var reading = await Present(readings.At(question.At, question.KnownAt), cancellation);
        var subject = await find(store, reading, question, cancellation);
        edition?.WriteTo(response);
        response.ContentType = question.Format.ContentType;
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(question.FileName(subject.Name));
        response.Headers.ContentDisposition = disposition.ToString();
        await (question.Format.Writer is { } writer
            ? writer.WriteAsync(subject.Picture, response.Body, cancellation)
            : ProvenanceWriter.WriteAsync(subject.Things, response.Body, cancellation));
    }

    private static async Task<MomentReading> Present(Lookup<MomentReading> reading, CancellationToken cancellation)
    {
        while (true)
        {
            if (reading.TryGet(out var found))
                return found;
            reading = await reading.StepAsync(cancellation);
        }
    }
}
