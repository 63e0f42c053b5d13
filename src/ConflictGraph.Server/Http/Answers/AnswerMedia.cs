using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>The media type of an answer, which also says what its status may tell.</summary>
/// <param name="ContentType">As it stands in the header.</param>
/// <param name="TellsByStatus">
/// Whether the status may tell that an operation was refused. A client that takes only JSON cannot know whether anything but 200 comes from this server.
/// </param>
public sealed record AnswerMedia(string ContentType, bool TellsByStatus)
{
    public static readonly AnswerMedia Json = new("application/json; charset=utf-8", TellsByStatus: false);

    public static readonly AnswerMedia GraphQLResponse = new("application/graphql-response+json; charset=utf-8", TellsByStatus: true);

    /// <summary>What the client likes best of what there is; null if it takes none of it.</summary>
    public static AnswerMedia? Of(HttpRequest request)
    {
        var accept = request.Headers.Accept;
        // What most clients send, word by word.
        if (accept is ["application/json" or "*/*"])
            return Json;
        if (accept is ["application/graphql-response+json" or "application/graphql-response+json, application/json" or "application/graphql-response+json,application/json;q=0.9"])
            return GraphQLResponse;
        if (accept.Count == 0 || !MediaTypeHeaderValue.TryParseList(accept, out var accepted))
            return Json;
        var (json, graphQL) = (Liking(accepted, "json"), Liking(accepted, "graphql-response+json"));
        return (json, graphQL) switch
        {
            ({ Quality: 0 }, { Quality: 0 }) => null,
            _ when graphQL.Quality != json.Quality => graphQL.Quality > json.Quality ? GraphQLResponse : Json,
            // Equally liked: the one that is named before one that is only meant by a wildcard, then the one that is named first.
            _ when graphQL.Precision != json.Precision => graphQL.Precision > json.Precision ? GraphQLResponse : Json,
            _ => graphQL.Place < json.Place ? GraphQLResponse : Json,
        };
    }

    /// <summary>What the most precise range that covers a type says of it.</summary>
    private static (double Quality, int Precision, int Place) Liking(IList<MediaTypeHeaderValue> accepted, string subType)
    {
        var (quality, precision, place) = (0d, -1, int.MaxValue);
        for (var i = 0; i < accepted.Count; i++)
        {
            var range = accepted[i];
            var found = range.MatchesAllTypes ? 0 : Is(range.Type, "application") ? range.MatchesAllSubTypes ? 1 : Is(range.SubType, subType) ? 2 : -1 : -1;
            if (found > precision && IsUtf8(range))
                (quality, precision, place) = (range.Quality ?? 1, found, i);
        }
        return (quality, precision, place);
    }

    private static bool IsUtf8(MediaTypeHeaderValue range) => range.Charset.Length == 0 || range.Charset == "*" || IsUtf8(range.Charset);

    private static bool IsUtf8(Microsoft.Extensions.Primitives.StringSegment charset) => Is(charset, "utf-8") || Is(charset, "\"utf-8\"");

    private static bool Is(Microsoft.Extensions.Primitives.StringSegment text, string word) => text.Equals(word, StringComparison.OrdinalIgnoreCase);
}
