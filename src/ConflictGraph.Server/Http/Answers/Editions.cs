using System.Buffers.Text;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Security.Cryptography;
using System.Text;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.Http.Requests;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>
/// Tells apart the editions of an answer. It is the same as long as these are: the version of the data and the one whose influence was measured last, the last boundary of time that was passed, what is
/// asked, who asks, and the program that answers.
/// </summary>
public sealed class Editions(IGraphStore store, Present present, Influences influences, TimeProvider clock, IOptions<RequestOptions> options)
{
    private const int TagLength = 18;

    private static readonly byte[] Program = typeof(Editions).Assembly.ManifestModule.ModuleVersionId.ToByteArray();

    /// <param name="asked">All that was asked, as it came.</param>
    /// <param name="documents">The documents in it, or those that it names.</param>
    /// <returns>Null where the store does not say what time it is in the data.</returns>
    public async Task<Edition?> OfAsync(
        ReadOnlyMemory<byte> asked, IEnumerable<string> documents, Caller caller, AnswerMedia media, CancellationToken cancellation)
    {
        try
        {
            var head = store.Head;
            var now = await present.SpanAsync(new Pin(head.Version, null), cancellation);
            return new Edition(head, Tag(head, now.Start, asked, documents, caller, media), MaxAge(now.Next));
        }
        catch (StoreUnavailableException)
        {
            // What can be answered nevertheless is; the rest says what is wrong.
            return null;
        }
    }

    private EntityTagHeaderValue Tag(Head head, Instant now, ReadOnlyMemory<byte> asked, IEnumerable<string> documents, Caller caller, AnswerMedia media)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(Program);
        hash.AppendData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture, $"{head.Version} {head.RecordedAt} {influences.Newest?.ComputedFor.Version} {now} {media.ContentType} {caller.Role} {caller.Name?.Length} {caller.Name}\n")));
        hash.AppendData(BitConverter.GetBytes(asked.Length));
        hash.AppendData(asked.Span);
        foreach (var document in documents)
            hash.AppendData(MemoryMarshal.AsBytes(document.AsSpan()));
        return new EntityTagHeaderValue($"\"{Base64Url.EncodeToString(hash.GetHashAndReset().AsSpan(0, TagLength))}\"", isWeak: true);
    }

    private TimeSpan MaxAge(Instant? next)
    {
        var most = TimeSpan.FromSeconds(options.Value.MaxAge);
        var left = next is { } boundary ? boundary.ToDateTimeOffset() - clock.GetUtcNow() : most;
        return left < most ? left : most;
    }
}
