using System.Buffers;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Searching;

/// <summary>
/// All names that things have or had, by their grams. It only grows, and says which names may fit; whether a reader may see them is for the
/// store to say.
/// </summary>
internal sealed class NameIndex
{
    /// <summary>How many places in lists of names are looked at for one search; the rarest grams come first.</summary>
    private const int LookedAtMost = 600_000;

    private readonly Dictionary<ulong, List<int>> _byGram = [];
    private readonly Dictionary<string, List<NameState>> _states = [];
    private readonly List<IndexedName> _names = [];
    private readonly ReaderWriterLockSlim _lock = new();

    public void Add(IReadOnlyList<NamedState> states)
    {
        _lock.EnterWriteLock();
        try
        {
            foreach (var state in states)
                Add(state);
        }
        finally
        {
            _lock.ExitWriteLock();
        }
    }

    /// <summary>The states of a thing, in the order of their versions.</summary>
    public IReadOnlyList<NameState> StatesOf(string slug)
    {
        _lock.EnterReadLock();
        try
        {
            return _states.TryGetValue(slug, out var states) ? [.. states] : [];
        }
        finally
        {
            _lock.ExitReadLock();
        }
    }

    /// <summary>Names that have most in common with what is looked for, rare pieces counting for more.</summary>
    public List<IndexedName> Candidates(FoldedName sought, IReadOnlySet<NodeKind>? kinds, int count)
    {
        float[]? common = null;
        _lock.EnterReadLock();
        try
        {
            var lists = Grams.OfSought(sought).Select(gram => _byGram.GetValueOrDefault(gram)).OfType<List<int>>().OrderBy(list => list.Count).ToList();
            common = ArrayPool<float>.Shared.Rent(_names.Count);
            Array.Clear(common, 0, _names.Count);
            var touched = new List<int>();
            var looked = 0;
            foreach (var list in lists)
            {
                if (looked > 0 && looked + list.Count > LookedAtMost)
                    break;
                looked += list.Count;
                var rarity = (float)Math.Log(1 + _names.Count / (double)list.Count);
                foreach (var name in list)
                {
                    if (common[name] == 0)
                        touched.Add(name);
                    common[name] += rarity;
                }
            }
            return Best(touched, common, kinds, count);
        }
        finally
        {
            _lock.ExitReadLock();
            if (common is not null)
                ArrayPool<float>.Shared.Return(common);
        }
    }

    private List<IndexedName> Best(List<int> touched, float[] common, IReadOnlySet<NodeKind>? kinds, int count)
    {
        var best = new PriorityQueue<int, (float Common, int Length, int Name)>(count + 1);
        var least = 0f;
        foreach (var name in touched)
        {
            if (common[name] < least)
                continue;
            var known = _names[name];
            if (kinds is not null && !kinds.Contains(known.Kind))
                continue;
            // Of names that have as much in common the shorter has less that is not asked for.
            var rank = (common[name], -known.Length, -name);
            if (best.Count < count)
                best.Enqueue(name, rank);
            else
                best.EnqueueDequeue(name, rank);
            if (best.Count == count && best.TryPeek(out _, out var last))
                least = last.Common;
        }
        return [.. best.UnorderedItems.Select(item => _names[item.Element])];
    }

    private void Add(NamedState recorded)
    {
        var (name, aliases) = NamesOf(recorded.Thing);
        var state = new NameState(recorded.Thing.Slug, NodeKinds.Of(recorded.Thing), recorded.Version, recorded.RecordedAt);
        if (!_states.TryGetValue(state.Slug, out var states))
            _states.Add(state.Slug, states = new(1));
        states.Add(state);
        Add(new IndexedName(state, name, IsAlias: false));
        foreach (var alias in aliases)
            Add(new IndexedName(state, alias, IsAlias: true));
    }

    private void Add(IndexedName name)
    {
        foreach (var gram in Grams.Of(FoldedName.Of(name.Text)))
        {
            if (!_byGram.TryGetValue(gram, out var names))
                _byGram.Add(gram, names = new(1));
            names.Add(_names.Count);
        }
        _names.Add(name);
    }

    private static (string Name, IReadOnlyList<string> Aliases) NamesOf(Thing thing) => (NodeKinds.LabelOf(thing), thing is Actor actor ? actor.Aliases : []);
}
