using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Gathers the keys of one level of an answer and reads them all at once. What was read, or was given, is never read again.</summary>
/// <param name="load">Reads many keys, and gives the value of each.</param>
/// <param name="atHand">What need not be read for a key; null if there is nothing.</param>
public sealed class Batch<TKey, TValue>(Func<IReadOnlyList<TKey>, CancellationToken, Task<Func<TKey, TValue>>> load, Func<TKey, TValue?>? atHand = null) where TKey : notnull
{
    private readonly Dictionary<TKey, TValue> _known = [];
    private readonly Lock _lock = new();
    private Round? _gathering;

    public Lookup<TValue> Load(TKey key)
    {
        if (atHand is not null && atHand(key) is { } given)
            return Lookup.Of(given);
        lock (_lock)
        {
            if (_known.TryGetValue(key, out var value))
                return Lookup.Of(value);
            _gathering ??= new Round();
            _gathering.Keys.Add(key);
            return new Waiting(this, _gathering, key);
        }
    }

    /// <summary>Keeps a value that has come by another way.</summary>
    public void Prime(TKey key, TValue value)
    {
        lock (_lock)
            _known.TryAdd(key, value);
    }

    /// <summary>Whether a value has come already.</summary>
    public bool TryGet(TKey key, [MaybeNullWhen(false)] out TValue value)
    {
        lock (_lock)
            return _known.TryGetValue(key, out value);
    }

    private Task RunAsync(Round round, CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_gathering == round)
                _gathering = null;
            return round.Reading ??= ReadAsync([.. round.Keys.Where(key => !_known.ContainsKey(key))], cancellation);
        }
    }

    private async Task ReadAsync(TKey[] keys, CancellationToken cancellation)
    {
        if (keys.Length == 0)
            return;
        var valueOf = await load(keys, cancellation);
        foreach (var key in keys)
            Prime(key, valueOf(key));
    }

    private sealed class Round
    {
        public HashSet<TKey> Keys { get; } = [];

        public Task? Reading { get; set; }
    }

    private sealed class Waiting(Batch<TKey, TValue> batch, Round round, TKey key) : Lookup<TValue>
    {
        public override bool TryGet([MaybeNullWhen(false)] out TValue value) => batch.TryGet(key, out value);

        public override async Task<Lookup<TValue>> StepAsync(CancellationToken cancellation)
        {
            await batch.RunAsync(round, cancellation);
            return TryGet(out var value) ? Of(value) : throw new InvalidOperationException($"The batch left out {key}.");
        }
    }
}
