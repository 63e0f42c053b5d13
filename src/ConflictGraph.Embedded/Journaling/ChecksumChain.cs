using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>SHA-256 over each entry and the checksum before it, so that no row can be changed, left out or moved without notice.</summary>
internal sealed class ChecksumChain : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);

    /// <summary>The checksum that stands before the first entry.</summary>
    public static byte[] Start => new byte[SHA256.HashSizeInBytes];

    public byte[] Next(ReadOnlySpan<byte> previous, JournalEntry entry)
    {
        _hash.AppendData(previous);
        Append(entry.Version);
        Append(entry.RecordedAt.Milliseconds);
        Append(entry.Kind);
        Append(entry.Body.Span);
        foreach (var text in entry.Texts)
        {
            Append(text.Key.Owner);
            Append(text.Key.Part);
            Append(text.Body);
        }
        return _hash.GetHashAndReset();
    }

    public void Dispose() => _hash.Dispose();

    private void Append(string text) => Append(Encoding.UTF8.GetBytes(text));

    private void Append(ReadOnlySpan<byte> bytes)
    {
        Append(bytes.Length);
        _hash.AppendData(bytes);
    }

    private void Append(long number)
    {
        Span<byte> bytes = stackalloc byte[sizeof(long)];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        _hash.AppendData(bytes);
    }
}
