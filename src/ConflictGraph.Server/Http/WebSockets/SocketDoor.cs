using System.Text.Json;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Connections;
using ConflictGraph.Server.Http.Documents;
using ConflictGraph.Server.Http.Limits;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>Lets WebSockets in.</summary>
public sealed class SocketDoor(
    Execution execution, DocumentSource documents, IGraphQLSerializer serializer, Incidents incidents, OpenConnections connections, ClientRates rates,
    IOptions<ConnectionOptions> options, ICallers callers, IHostApplicationLifetime lifetime)
{
    private const string Protocol = "graphql-transport-ws";

    /// <summary>Serves a request that asks for a WebSocket until it is closed, or says why it is not let in.</summary>
    public async Task AnswerAsync(HttpContext context)
    {
        try
        {
            await ServeAsync(context);
        }
        catch (HttpRefusal refusal) when (!context.Response.HasStarted)
        {
            context.Response.StatusCode = refusal.Status;
            context.Response.ContentType = "application/json; charset=utf-8";
            await serializer.WriteAsync(context.Response.Body, new ExecutionResult(refusal.Error), context.RequestAborted);
        }
    }

    private async Task ServeAsync(HttpContext context)
    {
        var limits = options.Value;
        using var place = connections.Enter(context.Client());
        var isSpoken = context.WebSockets.WebSocketRequestedProtocols.Contains(Protocol);
        using var socket = await context.WebSockets.AcceptWebSocketAsync(new WebSocketAcceptContext
        {
            SubProtocol = isSpoken ? Protocol : null,
            KeepAliveInterval = limits.BetweenSigns,
            KeepAliveTimeout = limits.BetweenSigns,
        });
        var writer = new SocketWriter(socket, serializer, limits.GoneAfter);
        var operations = new SocketOperations(execution, documents, incidents, writer, limits.Subscriptions, caller => rates.Take(context.Client(caller)));
        var session = new SocketSession(socket, writer, operations, limits, payload => RecogniseAsync(context, payload), callers.IsStillKnown);
        await (isSpoken ? session.RunAsync(lifetime.ApplicationStopping) : session.RefuseAsync(SocketClosure.NotAcceptable));
    }

    /// <summary>Browsers cannot send headers with a WebSocket, so a key or token may come in the payload of <c>connection_init</c> as well.</summary>
    private async Task<Caller> RecogniseAsync(HttpContext context, JsonElement payload)
    {
        try
        {
            var caller = Credential.In(payload) is { } shown ? await callers.RecogniseAsync(shown, context.RequestAborted) : context.Caller();
            return caller.May(Role.Reader) ? caller : throw SocketClosure.Forbidden(Rights.Missing(caller, Role.Reader, "Reading"));
        }
        catch (HttpRefusal refusal)
        {
            throw refusal.Status == StatusCodes.Status401Unauthorized ? SocketClosure.Forbidden(refusal.Message) : SocketClosure.TryAgainLater(refusal.Message);
        }
    }
}
