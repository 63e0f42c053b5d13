using System.Text.Json;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>What this process has seen of the database, so that no member of a cluster answers it from a state before that.</summary>
internal sealed class Bookmarks
{
    private readonly Lock _lock = new();
    private string[] _seen = [];

    public IReadOnlyList<string> Seen => Volatile.Read(ref _seen);

    /// <param name="sent">What the request went out with, which what came back includes.</param>
    /// <param name="received">A JSON list of texts.</param>
    public void Add(IReadOnlyList<string> sent, JsonElement received)
    {
        lock (_lock)
        {
            var others = _seen.Except(sent);
            Volatile.Write(ref _seen, [.. received.EnumerateArray().Select(one => one.GetString()!).Union(others)]);
        }
    }
}
