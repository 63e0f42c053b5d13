namespace ConflictGraph.Server.GraphQL;

/// <summary>Keeps values as long as there is room for them. Those that were asked for longest ago are forgotten first.</summary>
/// <param name="mostBytes">How much memory they may take.</param>
/// <param name="bytesOf">How much one takes with its key, about.</param>
public sealed class BoundedMemory<TKey, TValue>(long mostBytes, Func<TKey, TValue, long> bytesOf) where TKey : notnull
{
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Bytes)>> _byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value, long Bytes)> _byUse = [];
    private readonly Lock _lock = new();
    private long _bytes;

    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var found))
                return default;
            if (found != _byUse.First)
            {
                _byUse.Remove(found);
                _byUse.AddFirst(found);
            }
            return found.Value.Value;
        }
    }

    /// <summary>Keeps a value, unless one is kept already under its key, or it alone takes more than all may.</summary>
    public void Keep(TKey key, TValue value)
    {
        var bytes = bytesOf(key, value);
        lock (_lock)
        {
            if (bytes > mostBytes || _byKey.ContainsKey(key))
                return;
            _byKey.Add(key, _byUse.AddFirst((key, value, bytes)));
            for (_bytes += bytes; _bytes > mostBytes; _byUse.RemoveLast())
            {
                _byKey.Remove(_byUse.Last!.Value.Key);
                _bytes -= _byUse.Last.Value.Bytes;
            }
        }
    }
}
