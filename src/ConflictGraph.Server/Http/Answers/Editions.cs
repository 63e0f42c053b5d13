using System.Buffers;
using System.Buffers.Text;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.Http.Requests;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>
/// Tells apart the editions of an answer. It is the same as long as these are: the version of the data and the one whose influence was measured last, the last boundary of time that was passed, what is
/// asked, who asks, and the program that answers.
/// </summary>
public sealed class Editions(IGraphStore store, Present present, Influences influences, TimeProvider clock, IOptions<RequestOptions> options)
{
    private const int TagLength = 18;

    private static readonly byte[] Program = typeof(Editions).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    /// <param name="received">All that was asked, as it came.</param>
    /// <param name="documents">The documents that it names without holding them.</param>
    /// <param name="hangsOnInfluence">Whether the answer may tell what is measured in the background.</param>
    /// <returns>Null where the store does not say what time it is in the data.</returns>
    public async Task<Edition?> OfAsync(
        Received received, IReadOnlyList<string> documents, bool hangsOnInfluence, Caller caller, AnswerMedia media, CancellationToken cancellation)
    {
        try
        {
            var head = store.Head;
            var now = await present.SpanAsync(new Pin(head.Version, null), cancellation);
            var state = new AnswerState(head, hangsOnInfluence ? influences.Newest?.ComputedFor.Version : null, now.Start, media.ContentType, caller.Role, caller.Name);
            return new Edition(head, Tag(state, received, documents), MaxAge(now.Next));
        }
        catch (StoreUnavailableException)
        {
            // What can be answered nevertheless is; the rest says what is wrong.
            return null;
        }
    }

    private static string Tag(AnswerState state, Received received, IReadOnlyList<string> documents)
    {
        if (documents.Count > 0)
            return Tag(state.Key, received.Text, documents);
        if (received.Last is not { } last || last.State != state)
            received.Last = last = new(Tag(state.Key, received.Text, documents), state);
        return last.Tag;
    }

    private static string Tag(string state, ReadOnlyMemory<byte> asked, IReadOnlyList<string> documents)
    {
        using var text = new PooledBuffer();
        text.Write(Program);
        text.Write(MemoryMarshal.AsBytes(state.AsSpan()));
        text.Write(BitConverter.GetBytes(asked.Length));
        text.Write(asked.Span);
        foreach (var document in documents)
            text.Write(MemoryMarshal.AsBytes(document.AsSpan()));
        Span<byte> hash = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(text.Written.Span, hash);
        return $"W/\"{Base64Url.EncodeToString(hash[..TagLength])}\"";
    }

    private TimeSpan MaxAge(Instant? next)
    {
        var most = TimeSpan.FromSeconds(options.Value.MaxAge);
        var left = next is { } boundary ? boundary.ToDateTimeOffset() - clock.GetUtcNow() : most;
        return left < most ? left : most;
    }
}
