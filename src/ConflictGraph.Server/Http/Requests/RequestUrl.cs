using System.Text;
using GraphQL.Transport;
using GraphQLParser.AST;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>Reads a request from the URL of a GET, by which nothing can be changed.</summary>
public static class RequestUrl
{
    /// <exception cref="HttpRefusal">There is no query, or one of its parts is not as it has to be.</exception>
    public static Received Read(HttpRequest request) => Received.One(
        RequestBody.Checked(new GraphQLRequest
        {
            Query = Text(request.Query, "query"),
            OperationName = Text(request.Query, "operationName"),
            DocumentId = Text(request.Query, "documentId") ?? Text(request.Query, "id") ?? Text(request.Query, "doc_id"),
            Variables = Text(request.Query, "variables") is { } variables ? RequestJson.Map("variables", variables) : null,
            Extensions = Text(request.Query, "extensions") is { } extensions ? RequestJson.Map("extensions", extensions) : null,
        }),
        Encoding.UTF8.GetBytes(request.QueryString.Value ?? ""));

    /// <param name="asEvents">True where the answer is a stream of events, as which a subscription may be answered.</param>
    /// <exception cref="HttpRefusal">The operation would change something.</exception>
    public static void RefuseWriting(OperationType? kind, bool asEvents)
    {
        if (kind == OperationType.Mutation || (kind == OperationType.Subscription && !asEvents))
            throw HttpRefusal.MethodNotAllowed("GET takes queries only. Send what changes something by POST.", HttpMethods.Post);
    }

    private static string? Text(IQueryCollection url, string name) => url[name] switch
    {
        [] or [null or ""] => null,
        [var text] => text,
        _ => throw HttpRefusal.BadRequest($"'{name}' stands in the URL more than once."),
    };
}
