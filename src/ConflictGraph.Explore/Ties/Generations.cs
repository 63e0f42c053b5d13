namespace ConflictGraph.Explore.Ties;

/// <summary>
/// Values by key, up to some weight: when half of it is new, what was not used meanwhile is forgotten. For one thread at a time.
/// </summary>
internal sealed class Generations<TKey, TValue>(long capacity) where TKey : notnull where TValue : class
{
    private Dictionary<TKey, (TValue Value, int Weight)> _young = [];
    private Dictionary<TKey, (TValue Value, int Weight)> _old = [];
    private long _weight;

    public bool IsEmpty => _young.Count == 0 && _old.Count == 0;

    public TValue? Find(TKey key)
    {
        if (_young.TryGetValue(key, out var known))
            return known.Value;
        if (!_old.Remove(key, out known))
            return null;
        Keep(key, known.Value, known.Weight);
        return known.Value;
    }

    public void Keep(TKey key, TValue value, int weight)
    {
        if (_young.TryGetValue(key, out var before))
            _weight -= before.Weight;
        _young[key] = (value, weight);
        _weight += weight;
        if (_weight * 2 <= capacity)
            return;
        (_old, _young, _weight) = (_young, [], 0);
    }

    public void Remove(TKey key)
    {
        if (_young.Remove(key, out var before))
            _weight -= before.Weight;
        _old.Remove(key);
    }

    public void RemoveWhere(Func<TValue, bool> condition)
    {
        foreach (var key in _young.Concat(_old).Where(entry => condition(entry.Value.Value)).Select(entry => entry.Key).ToList())
            Remove(key);
    }

    public void Clear()
    {
        (_young, _old, _weight) = ([], [], 0);
    }
}
