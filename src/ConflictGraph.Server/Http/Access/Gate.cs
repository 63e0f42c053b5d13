using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Stands in front of everything: lets in whom the settings let in, and tells the others what is missing.</summary>
public sealed class Gate(RequestDelegate next, AccessRules rules, ICallers callers)
{
    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            CheckWhence(context.Request);
            var caller = await callers.RecogniseAsync(Credential.In(context.Request.Headers), context.RequestAborted);
            context.Features.Set(caller);
            CheckRole(context, caller);
        }
        catch (HttpRefusal refusal)
        {
            await GateAnswer.WriteAsync(context, refusal);
            return;
        }
        await next(context);
    }

    private void CheckWhence(HttpRequest request)
    {
        if (request.Path.StartsWithSegments("/health"))
            return;
        if (!HostRule.Allows(rules, request.Host))
            throw Forbidden($"The server does not answer to the name '{request.Host}'. Where the name is right, set it with --hosts.");
        if (rules.Recognition == Recognition.Loopback && CameThroughProxy(request.Headers))
            throw Forbidden("This came through a proxy, and so perhaps from elsewhere, while only this machine is let in. Set --auth keys or --auth jwt, or --auth none where the proxy keeps others out.");
        if (!OriginRule.Allows(rules, request))
            throw Forbidden("A web page of another origin may not use the API. Where it should, set its origin with --cors-origins.");
    }

    private static bool CameThroughProxy(IHeaderDictionary headers) =>
        headers.ContainsKey("Forwarded") || headers.ContainsKey("X-Forwarded-For") || headers.ContainsKey("X-Real-IP");

    private static void CheckRole(HttpContext context, Caller caller)
    {
        if (context.GetEndpoint()?.Metadata.GetMetadata<NeededRole>() is not { Role: var needed } || IsYetToSay(context.Request, caller))
            return;
        if (caller == Caller.Unknown)
            throw Unauthenticated.Because(RequestError.Unauthenticated().Message);
        if (!caller.May(needed))
            throw Forbidden(Rights.Missing(caller, needed, $"'{context.Request.Path}'"));
    }

    /// <summary>Who opens a WebSocket says who it is by its first message, and who opens a page has asked nothing yet.</summary>
    private static bool IsYetToSay(HttpRequest request, Caller caller) =>
        caller == Caller.Unknown && request.Path.Value?.TrimEnd('/') == "/graphql" && (IsWebSocket(request) || (HttpMethods.IsGet(request.Method) && !request.QueryString.HasValue));

    private static bool IsWebSocket(HttpRequest request) =>
        request.HttpContext.WebSockets.IsWebSocketRequest || request.Headers.Upgrade.ToString().Equals("websocket", StringComparison.OrdinalIgnoreCase);

    private static HttpRefusal Forbidden(string message) => new(StatusCodes.Status403Forbidden, RequestErrorCode.Forbidden, message);
}
