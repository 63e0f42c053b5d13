using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Ties;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Explore.Tests;

/// <summary>An empty store, and short ways to write and to look around.</summary>
public abstract class ExploreTest : IAsyncLifetime
{
    protected static readonly Instant Later = PartialDateFormat.Parse("2017-06-01").LastMoment;

    protected IGraphStore Store { get; set; } = null!;

    protected TieMemory Memory { get; set; } = null!;

    protected FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    protected Pin Now => new(Store.Head.Version, null);

    /// <summary>Looks around in June 2017, with what is remembered from the last time.</summary>
    internal Explorer Explorer => new(Store, Now, Later, Memory);

    protected abstract Task<IGraphStore> OpenEmptyAsync(TimeProvider clock);

    public virtual async Task InitializeAsync()
    {
        Store = await OpenEmptyAsync(Clock);
        Memory = new TieMemory(Store);
    }

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    internal Task RecordAsync(Given given) => CommitAsync(given.Event);

    protected async Task CommitAsync(JournalEvent journalEvent) =>
        Assert.NotNull(await Store.CommitAsync(journalEvent, Store.Head.Version, default));

    protected Task<Neighbourhood> AroundAsync(string slug, int hops = 1, int first = 200, params EdgeKind[] edges) =>
        Explorer.NeighbourhoodAsync([slug], hops, edges.Length == 0 ? null : edges, first, default);

    /// <summary>The paths as the keys of their edges.</summary>
    protected async Task<string[]> PathsAsync(string from, string to, int maxHops = 4, int first = 100, string[]? avoid = null, params EdgeKind[] edges) =>
        [.. (await Explorer.PathsAsync(from, to, maxHops, edges.Length == 0 ? null : edges, avoid ?? [], first, default)).Select(path => string.Join(" > ", path.Edges.Select(edge => edge.Key)))];

    protected static string[] Slugs(Neighbourhood graph) => [.. graph.Nodes.Select(node => node.Slug)];

    protected static string[] Keys(Neighbourhood graph) => [.. graph.Edges.Select(edge => edge.Key)];
}
