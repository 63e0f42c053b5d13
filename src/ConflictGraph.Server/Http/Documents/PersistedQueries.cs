using ConflictGraph.Server.GraphQL;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>Documents that clients sent once and then only name. Those that were named longest ago are forgotten first.</summary>
/// <param name="mostBytes">How much memory they may take.</param>
public sealed class PersistedQueries(long mostBytes)
{
    private const int BytesAround = 400;

    private readonly BoundedMemory<string, string> _byHash = new(mostBytes, (hash, text) => sizeof(char) * (text.Length + hash.Length) + BytesAround);

    public string? Find(string hash) => _byHash.Find(hash);

    /// <summary>Keeps a document, unless it alone is longer than all may be.</summary>
    public void Keep(string hash, string text) => _byHash.Keep(hash, text);
}
