using System.Security.Cryptography;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Formats.Journals;

/// <summary>SHA-256 over the lines of an export, by which two stores are known to say the same.</summary>
public static class JournalDigest
{
    /// <returns>64 hexadecimal digits.</returns>
    public static async Task<string> OfAsync(IGraphStore store, CancellationToken cancellation)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var line = new JournalLine();
        await foreach (var committed in WholeEvents.ReadAsync(store, 0, store.Head.Version, cancellation))
            hash.AppendData(line.Write(committed).Span);
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }
}
