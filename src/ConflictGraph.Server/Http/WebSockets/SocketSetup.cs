namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>Puts the door for WebSockets in front of the others.</summary>
public static class SocketSetup
{
    /// <summary>Takes every WebSocket to <c>/graphql</c>, by HTTP/1.1 or HTTP/2; where one is refused, the refusal is answered like any other.</summary>
    public static WebApplication UseGraphQLSockets(this WebApplication app)
    {
        var door = ActivatorUtilities.CreateInstance<SocketDoor>(app.Services);
        app.UseWebSockets();
        app.Use((context, next) => context.WebSockets.IsWebSocketRequest && context.Request.Path == "/graphql" ? door.AnswerAsync(context) : next(context));
        return app;
    }
}
