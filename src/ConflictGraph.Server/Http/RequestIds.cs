using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http;

/// <summary>
/// Gives each request an id that the client sees and the log has. A client, or a proxy in front of the server, may bring its own.
/// </summary>
public static class RequestIds
{
    public const string Header = "X-Request-Id";

    private const int LongestId = 64;

    public static WebApplication UseRequestIds(this WebApplication app)
    {
        app.Use(async (context, next) =>
        {
            if (context.Request.Headers[Header] is [{ } given] && IsSane(given))
                context.TraceIdentifier = given;
            context.Response.Headers[Header] = context.TraceIdentifier;
            using (app.Logger.BeginScope(new RequestScope(context.TraceIdentifier)))
                await next(context);
        });
        return app;
    }

    /// <summary>Nothing that could be taken for more than an id where it is shown or searched for.</summary>
    private static bool IsSane(string id) =>
        id.Length is > 0 and <= LongestId && id.All(letter => char.IsAsciiLetterOrDigit(letter) || letter is '-' or '_' or '.' or ':');
}
