using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.ServerSentEvents;

/// <summary>Whether a client wants its answer as a stream of events.</summary>
public static class EventStreamChoice
{
    public const string MediaType = "text/event-stream";

    /// <summary>It takes a stream, perhaps among other things.</summary>
    public static bool TakesEventStream(this HttpRequest request) => Accepted(request).Any(IsEventStream);

    /// <summary>It likes a stream best.</summary>
    public static bool PrefersEventStream(this HttpRequest request)
    {
        var accepted = Accepted(request);
        return accepted.MaxBy(media => media.Quality ?? 1) is { } best && IsEventStream(best);
    }

    /// <summary>In the order of the header; of several that are liked equally the first is meant.</summary>
    private static List<MediaTypeHeaderValue> Accepted(HttpRequest request) =>
        request.Headers.Accept is [{ } one] && !one.Contains("event-stream", StringComparison.OrdinalIgnoreCase) ? []
        : MediaTypeHeaderValue.TryParseList(request.Headers.Accept, out var accepted) ? [.. accepted.Where(media => media.Quality is not 0)] : [];

    private static bool IsEventStream(MediaTypeHeaderValue media) => media.MediaType.Equals(MediaType, StringComparison.OrdinalIgnoreCase);
}
