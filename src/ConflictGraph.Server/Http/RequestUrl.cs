using System.Text.Json;
using GraphQL.Transport;
using GraphQLParser.AST;

namespace ConflictGraph.Server.Http;

/// <summary>Reads a request from the URL of a GET, by which nothing can be changed.</summary>
public static class RequestUrl
{
    /// <exception cref="HttpRefusal">There is no query, or one of its parts is not JSON.</exception>
    public static GraphQLRequest Read(IQueryCollection url, IGraphQLTextSerializer serializer) => RequestBody.Checked(new GraphQLRequest
    {
        Query = url["query"],
        OperationName = url["operationName"] is [{ Length: > 0 } name, ..] ? name : null,
        Variables = Inputs(url, "variables", serializer),
        Extensions = Inputs(url, "extensions", serializer),
    });

    /// <param name="asEvents">True where the answer is a stream of events, as which a subscription may be answered.</param>
    /// <exception cref="HttpRefusal">The operation would change something.</exception>
    public static void RefuseWriting(GraphQLDocument? document, string? operationName, bool asEvents)
    {
        var operations = document?.Definitions.OfType<GraphQLOperationDefinition>() ?? [];
        var asked = operations.FirstOrDefault(operation => operationName is null || operation.Name?.StringValue == operationName);
        if (asked is { Operation: OperationType.Mutation } || (asked is { Operation: OperationType.Subscription } && !asEvents))
        {
            throw new HttpRefusal(
                StatusCodes.Status405MethodNotAllowed, RequestErrorCode.BadRequest, "GET takes queries only. Send what changes something by POST.");
        }
    }

    private static Inputs? Inputs(IQueryCollection url, string name, IGraphQLTextSerializer serializer)
    {
        try
        {
            return url[name] is [{ Length: > 0 } text, ..] ? serializer.Deserialize<Inputs>(text) : null;
        }
        catch (JsonException)
        {
            throw HttpRefusal.BadRequest($"'{name}' takes an object in JSON.");
        }
    }
}
