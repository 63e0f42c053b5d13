using ConflictGraph.Domain.Storage;
using ConflictGraph.Explore.Graphs;

namespace ConflictGraph.Explore.Searching;

/// <summary>
/// Finds things by their names. One index for each process, filled from the store and brought up to date before each search: the same names,
/// candidates and order whatever the store.
/// </summary>
public sealed class Search(IGraphStore store) : IDisposable
{
    private const int StatesAtOnce = 20_000;
    private const int CandidatesAtLeast = 300;

    private readonly NameIndex _index = new();
    private readonly SemaphoreSlim _following = new(1, 1);
    private long _upTo;

    /// <summary>What fits, best first; of equals actors first, then by name. What is not known at the pin is not in it.</summary>
    /// <param name="kinds">Only these; all if null.</param>
    public async Task<IReadOnlyList<SearchHit>> FindAsync(Pin pin, string text, IReadOnlyCollection<NodeKind>? kinds, int first, CancellationToken cancellation)
    {
        await FollowAsync(pin.Version, cancellation);
        var sought = FoldedName.Of(text);
        if (sought.Words.Length == 0 || first == 0)
            return [];
        var fitting = _index.Candidates(sought, kinds?.ToHashSet(), Math.Max(CandidatesAtLeast, 3 * first))
            .Select(name => (Name: name, Score: Likeness.Of(sought, FoldedName.Of(name.Text)) * (name.IsAlias ? 0.99 : 1)))
            .Where(hit => hit.Score > 0).ToList();
        var things = await store.ThingsAsync(pin, fitting.Select(hit => hit.Name.Owner.Slug).ToHashSet(), cancellation);
        return
        [
            .. fitting.Where(hit => things.ContainsKey(hit.Name.Owner.Slug) && IsShown(hit.Name.Owner, pin))
                .GroupBy(hit => things[hit.Name.Owner.Slug].Slug)
                .Select(hits => (Thing: things[hits.First().Name.Owner.Slug], Best: hits.OrderByDescending(hit => hit.Score).ThenBy(hit => hit.Name.IsAlias).ThenBy(hit => hit.Name.Text, StringComparer.Ordinal).First()))
                .Select(hit => new SearchHit(hit.Thing, hit.Best.Name.Text, Math.Round(hit.Best.Score, 4)))
                .OrderByDescending(hit => hit.Score).ThenBy(hit => PlaceOf(NodeKinds.Of(hit.Thing)))
                .ThenBy(hit => SortKeys.OfName(NodeKinds.LabelOf(hit.Thing)), StringComparer.Ordinal).ThenBy(hit => hit.Thing.Slug, StringComparer.Ordinal)
                .Take(first),
        ];
    }

    /// <summary>Reads the names that were recorded up to a version.</summary>
    public async Task FollowAsync(long version, CancellationToken cancellation)
    {
        if (version <= Volatile.Read(ref _upTo))
            return;
        await _following.WaitAsync(cancellation);
        try
        {
            while (_upTo < version)
            {
                var page = await store.NamesAsync(_upTo, StatesAtOnce, cancellation);
                if (page.UpTo == _upTo)
                    return;
                _index.Add(page.States);
                Volatile.Write(ref _upTo, page.UpTo);
            }
        }
        finally
        {
            _following.Release();
        }
    }

    public void Dispose() => _following.Dispose();

    /// <summary>True for the state that a reader sees: the last one recorded by then, or the first where none was, as the thing is known by a claim.</summary>
    private bool IsShown(NameState state, Pin pin)
    {
        var states = _index.StatesOf(state.Slug);
        var shown = states.LastOrDefault(one => one.Version <= pin.Version && (pin.KnownAt is not { } knownAt || one.RecordedAt <= knownAt)) ?? states[0];
        return ReferenceEquals(shown, state);
    }

    private static int PlaceOf(NodeKind kind) => kind switch
    {
        NodeKind.Meeting => 1,
        NodeKind.Process => 2,
        NodeKind.Outlet => 3,
        NodeKind.Document => 4,
        _ => 0,
    };
}
