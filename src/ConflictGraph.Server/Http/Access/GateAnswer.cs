using System.Net.Mime;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Writes a refusal in the form that the caller reads: as GraphQL does where GraphQL is spoken, and as a sentence elsewhere.</summary>
public static class GateAnswer
{
    private const string GraphQLResponse = "application/graphql-response+json";

    public static Task WriteAsync(HttpContext context, HttpRefusal refusal)
    {
        var response = context.Response;
        response.StatusCode = refusal.Status;
        response.Headers.CacheControl = "no-store";
        if (refusal.Status == StatusCodes.Status401Unauthorized)
            response.Headers.WWWAuthenticate = Credential.In(context.Request.Headers) is null ? "Bearer" : "Bearer error=\"invalid_token\"";
        if (refusal.Status == StatusCodes.Status503ServiceUnavailable)
            response.Headers.RetryAfter = "60";
        if (!context.Request.Path.StartsWithSegments("/graphql"))
        {
            response.ContentType = MediaTypeNames.Text.Plain + "; charset=utf-8";
            return response.WriteAsync(refusal.Message, context.RequestAborted);
        }
        var answer = new { errors = new[] { new { message = refusal.Message, extensions = new { code = refusal.Error.Code } } } };
        return response.WriteAsJsonAsync(answer, options: null, $"{MediaTypeFor(context.Request)}; charset=utf-8", context.RequestAborted);
    }

    private static string MediaTypeFor(HttpRequest request) =>
        request.Headers[HeaderNames.Accept].ToString().Contains(GraphQLResponse, StringComparison.OrdinalIgnoreCase) ? GraphQLResponse : MediaTypeNames.Application.Json;
}
