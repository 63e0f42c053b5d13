namespace ConflictGraph.Server.GraphQL;

/// <summary>Keeps values as long as there is room for them. Those that were asked for longest ago are forgotten first.</summary>
/// <param name="mostBytes">How much memory they may take.</param>
/// <param name="bytesOf">How much one takes with its key, about.</param>
/// <param name="fromSecondMiss">Keeps only what was looked for in vain more than once.</param>
public sealed class BoundedMemory<TKey, TValue>(long mostBytes, Func<TKey, TValue, long> bytesOf, bool fromSecondMiss = false) where TKey : notnull
{
    private const int Slots = 1024;

    private readonly Misses? _misses = fromSecondMiss ? new() : null;

    /// <summary>Hashes of keys whose values took too much lately; each forgets what others come upon.</summary>
    private readonly int[] _tooLarge = new int[Slots];
    private readonly Dictionary<TKey, LinkedListNode<(TKey Key, TValue Value, long Bytes)>> _byKey = [];
    private readonly LinkedList<(TKey Key, TValue Value, long Bytes)> _byUse = [];
    private readonly Lock _lock = new();
    private long _bytes;

    public TValue? Find(TKey key)
    {
        lock (_lock)
        {
            if (!_byKey.TryGetValue(key, out var found))
            {
                _misses?.Add(key.GetHashCode());
                return default;
            }
            if (found != _byUse.First)
            {
                _byUse.Remove(found);
                _byUse.AddFirst(found);
            }
            return found.Value.Value;
        }
    }

    /// <summary>False for what would not be kept, or was not when it was last made, so that it need not be made.</summary>
    public bool IsWorthKeeping(TKey key)
    {
        var hash = key.GetHashCode();
        lock (_lock)
            return (_misses is null || _misses.WereSeveral(hash)) && _tooLarge[SlotOf(hash)] != hash;
    }

    /// <summary>Keeps a value in the place of any other under its key, unless it alone takes more than all may.</summary>
    public void Keep(TKey key, TValue value)
    {
        if (!IsWorthKeeping(key))
            return;
        var bytes = bytesOf(key, value);
        lock (_lock)
        {
            if (bytes > mostBytes)
            {
                _tooLarge[SlotOf(key.GetHashCode())] = key.GetHashCode();
                return;
            }
            if (_byKey.TryGetValue(key, out var other))
                Forget(other);
            _byKey.Add(key, _byUse.AddFirst((key, value, bytes)));
            for (_bytes += bytes; _bytes > mostBytes;)
                Forget(_byUse.Last!);
        }
    }

    private static int SlotOf(int hash) => (int)((uint)hash % Slots);

    private void Forget(LinkedListNode<(TKey Key, TValue Value, long Bytes)> kept)
    {
        _byKey.Remove(kept.Value.Key);
        _byUse.Remove(kept);
        _bytes -= kept.Value.Bytes;
    }
}
