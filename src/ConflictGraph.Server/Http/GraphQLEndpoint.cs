using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Http.Limits;
using ConflictGraph.Server.Http.Requests;
using ConflictGraph.Server.Http.ServerSentEvents;
using GraphQL.Transport;
using GraphQLParser.AST;
using Microsoft.Extensions.Options;
using RequestError = ConflictGraph.Server.GraphQL.Errors.RequestError;

namespace ConflictGraph.Server.Http;

/// <summary>GraphQL over HTTP: an operation or a batch of them comes by POST, a query also by GET, and either may be answered by a stream of events.</summary>
public sealed class GraphQLEndpoint(
    Execution execution, DocumentSource documents, Editions editions, AnswerWriter writer, EventStreamDoor events, ClientRates rates,
    AnswerMemory memory, RequestMemory requests, IOptions<RateLimits> limits)
{
    private readonly int _longestBody = limits.Value.Body;

    public Task AnswerAsync(HttpContext context) => writer.AnswerAsync(context, MediaFor(context.Request), async media =>
    {
        rates.Take(context.Client());
        return context.Request.Method switch
        {
            "POST" => await ExecuteAsync(context, requests.Read(await RequestBody.ReadAsync(context.Request, _longestBody)), media),
            "GET" => await ExecuteAsync(context, RequestUrl.Read(context.Request), media),
            var method => throw HttpRefusal.MethodNotAllowed($"{method} is not taken here. Send operations by POST, or queries by GET.", "GET, POST"),
        };
    });

    /// <summary>What is not answered as a stream, mistakes above all, is in JSON for a client that wants one.</summary>
    private static AnswerMedia? MediaFor(HttpRequest request) => AnswerMedia.Of(request) ?? (request.TakesEventStream() ? AnswerMedia.Json : null);

    /// <returns>The answer to write; null where it has been sent as a stream of events.</returns>
    private async Task<Answer?> ExecuteAsync(HttpContext context, Received received, AnswerMedia media)
    {
        if (received.Parts.Count > 1)
            rates.Take(context.Client(), received.Parts.Count - 1);
        var parts = new List<Part>(received.Parts.Count);
        foreach (var (request, error) in received.Parts)
            parts.Add(request is null ? Part.Refused(error!) : Read(request));
        var isStreamed = !received.IsBatch && IsStreamed(context.Request, parts[0].Kind);
        if (HttpMethods.IsGet(context.Request.Method))
            RequestUrl.RefuseWriting(parts[0].Kind, isStreamed);
        if (isStreamed && parts[0].Request is { } operation)
        {
            await events.AnswerAsync(context, operation);
            return null;
        }
        return await ExecuteAsync(context, received, parts, media);
    }

    private async Task<Answer> ExecuteAsync(HttpContext context, Received received, List<Part> parts, AnswerMedia media)
    {
        var caller = context.Caller();
        // What only reads is read from one version, and may be kept.
        var edition = parts.TrueForAll(part => part.Kind == OperationType.Query)
            ? await editions.OfAsync(
                received, parts.Exists(part => part.IsNamed) ? [.. parts.Where(part => part.IsNamed).Select(part => part.Request!.Query!)] : [],
                parts.Exists(part => part.Document!.HangsOnInfluence), caller, media, context.RequestAborted)
            : null;
        if (edition is not null && caller.Role is not null && edition.IsKnownTo(context.Request))
            return Answer.NotModified(edition);
        if (edition is not null && memory.Find(edition) is { } remembered)
            return Answer.Again(remembered, edition);
        var results = new List<ExecutionResult>(parts.Count);
        foreach (var part in parts)
            results.Add(part.Refusal ?? await execution.RunAsync(part.Request!, caller, context.RequestAborted, part.Document, edition?.Head));
        return new Answer(results, received.IsBatch, edition);
    }

    private static bool IsStreamed(HttpRequest request, OperationType? kind) =>
        request.PrefersEventStream() || (kind == OperationType.Subscription && request.TakesEventStream());

    private Part Read(GraphQLRequest request)
    {
        try
        {
            var isNamed = string.IsNullOrEmpty(request.Query);
            var found = documents.Find(request);
            var document = execution.Prepare(found);
            return new Part(found, document, OperationKind.In(document.Document, found.OperationName), isNamed, null);
        }
        catch (RequestError refused)
        {
            return Part.Refused(refused);
        }
    }

    /// <summary>An operation with its document, or why it is not executed.</summary>
    /// <param name="IsNamed">Whether the request names the document without holding it.</param>
    private readonly record struct Part(GraphQLRequest? Request, Prepared? Document, OperationType? Kind, bool IsNamed, ExecutionResult? Refusal)
    {
        public static Part Refused(RequestError error) => new(null, null, null, false, new ExecutionResult(error));
    }
}
