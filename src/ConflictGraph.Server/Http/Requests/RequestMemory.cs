using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.Http.Answers;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Requests;

/// <summary>What bodies were read as, for those that come again byte for byte, as the questions of a page do. It takes a share of the memory for answers.</summary>
public sealed class RequestMemory(IOptions<AnswerOptions> answers, IOptions<RequestOptions> requests)
{
    private const int ShareOfAnswers = 8;
    private const int BytesAround = 1_500;
    private const int BytesPerByte = 4;

    private readonly BoundedMemory<RequestBytes, Received> _known = new(
        answers.Value.Bytes / ShareOfAnswers, (_, received) => BytesAround + (long)BytesPerByte * received.Text.Length, fromSecondMiss: true);

    /// <inheritdoc cref="RequestJson.Read"/>
    public Received Read(ReadOnlyMemory<byte> body)
    {
        if (answers.Value.Bytes == 0)
            return RequestJson.Read(body, requests.Value.Batch);
        var key = new RequestBytes(body);
        if (_known.Find(key) is { } known)
            return known;
        var received = RequestJson.Read(body, requests.Value.Batch);
        if (IsWholeInItself(received))
            _known.Keep(key, received);
        return received;
    }

    /// <summary>What names a document is completed when that is found.</summary>
    private static bool IsWholeInItself(Received received) =>
        !received.IsBatch && received.Parts is [{ Request: { DocumentId: null, Extensions: null, Query.Length: > 0 } }];
}
