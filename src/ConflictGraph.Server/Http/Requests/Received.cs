using ConflictGraph.Server.Http.Answers;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>What came in one HTTP request.</summary>
/// <param name="Parts">The operations; one where it is no batch.</param>
/// <param name="Text">All of it as it came.</param>
public sealed record Received(IReadOnlyList<Received.Part> Parts, bool IsBatch, ReadOnlyMemory<byte> Text)
{
    /// <summary>The tag of the answer that it was given last, so that it need not be made again while nothing has changed.</summary>
    public LastTag? Last { get; set; }

    /// <summary>One operation, or what is wrong with it.</summary>
    public readonly record struct Part(GraphQLRequest? Request, RequestError? Error);

    public static Received One(GraphQLRequest request, ReadOnlyMemory<byte> text) => new([new Part(request, null)], IsBatch: false, text);
}

/// <summary>The tag of an answer, and on what it hung beside what was asked.</summary>
public sealed record LastTag(string Tag, AnswerState State);
