using GraphQL.Transport;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>What came in one HTTP request.</summary>
/// <param name="Parts">The operations; one where it is no batch.</param>
/// <param name="Text">All of it as it came.</param>
public sealed record Received(IReadOnlyList<Received.Part> Parts, bool IsBatch, ReadOnlyMemory<byte> Text)
{
    /// <summary>One operation, or what is wrong with it.</summary>
    public readonly record struct Part(GraphQLRequest? Request, RequestError? Error);

    public static Received One(GraphQLRequest request, ReadOnlyMemory<byte> text) => new([new Part(request, null)], IsBatch: false, text);
}
