namespace ConflictGraph.Server.Http.Documents;

/// <summary>Documents that clients sent once and then only name. Those that were named longest ago are forgotten first.</summary>
/// <param name="mostBytes">How much memory they may take.</param>
public sealed class PersistedQueries(long mostBytes)
{
    private const int BytesAround = 400;

    private readonly Dictionary<string, LinkedListNode<(string Hash, string Text)>> _byHash = new(StringComparer.Ordinal);
    private readonly LinkedList<(string Hash, string Text)> _byUse = [];
    private readonly Lock _lock = new();
    private long _bytes;

    public string? Find(string hash)
    {
        lock (_lock)
        {
            if (!_byHash.TryGetValue(hash, out var found))
                return null;
            _byUse.Remove(found);
            _byUse.AddFirst(found);
            return found.Value.Text;
        }
    }

    /// <summary>Keeps a document, unless it alone is longer than all may be.</summary>
    public void Keep(string hash, string text)
    {
        var bytes = BytesOf(text);
        lock (_lock)
        {
            if (bytes > mostBytes || _byHash.ContainsKey(hash))
                return;
            _byHash.Add(hash, _byUse.AddFirst((hash, text)));
            for (_bytes += bytes; _bytes > mostBytes; _byUse.RemoveLast())
            {
                var (oldest, forgotten) = _byUse.Last!.Value;
                _byHash.Remove(oldest);
                _bytes -= BytesOf(forgotten);
            }
        }
    }

    private static long BytesOf(string text) => sizeof(char) * (text.Length + DocumentHash.Length) + BytesAround;
}
