using ConflictGraph.Domain;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>An empty store with a clock that stands still, and short ways to write and read.</summary>
public abstract class GraphStoreTest : IAsyncLifetime
{
    protected static readonly DateTimeOffset Noon = new(2017, 1, 20, 12, 0, 0, TimeSpan.Zero);

    protected static CancellationToken None => CancellationToken.None;

    protected FakeTimeProvider Clock { get; } = new(Noon);

    protected IGraphStore Store { get; set; } = null!;

    protected Pin Now => new(Store.Head.Version, null);

    /// <summary>A pin on the newest version and what was recorded up to some minutes after noon.</summary>
    protected Pin AsOf(double minutes) => new(Store.Head.Version, At(minutes));

    protected static Instant At(double minutes) => Instant.Of(Noon.AddMinutes(minutes));

    /// <summary>How often a property is tried that is usually tried so often.</summary>
    protected virtual int Rounds(int usual) => usual;

    protected abstract Task<IGraphStore> OpenEmptyAsync(TimeProvider clock);

    public async Task InitializeAsync() => Store = await OpenEmptyAsync(Clock);

    public virtual async Task DisposeAsync() => await Store.DisposeAsync();

    protected async Task<Head> CommitAsync(JournalEvent journalEvent) =>
        await Store.CommitAsync(journalEvent, Store.Head.Version, None) ?? throw new InvalidOperationException("Another write came first.");

    /// <summary>Commits at some minutes after noon.</summary>
    protected Task<Head> CommitAsync(double minutes, JournalEvent journalEvent)
    {
        Clock.SetUtcNow(Noon.AddMinutes(minutes));
        return CommitAsync(journalEvent);
    }

    protected Task<Head> RecordAsync(params Thing[] things) => CommitAsync(Given.Record(things));

    protected async Task<Thing?> FindAsync(Pin pin, string slug) => (await Store.ThingsAsync(pin, [slug], None)).GetValueOrDefault(slug);

    protected async Task<Claim> ClaimAsync(Pin pin, string slug) => Assert.IsType<Claim>(await FindAsync(pin, slug));

    protected async Task<Page> PageAsync(Pin pin, PageRequest request) => Assert.Single(await Store.PagesAsync(pin, [request], None));

    protected async Task<string[]> AllAsync(Pin pin, ThingQuery query) => Slugs(await PageAsync(pin, new(query, 1000)));

    protected async Task<int> CountAsync(Pin pin, ThingQuery query) => Assert.Single(await Store.CountsAsync(pin, [query], None));

    protected Task<Casefile> CaseAsync(Pin pin, params string[] meetings) => Store.CasesAsync(pin, meetings, None).AsTask();

    protected Task<Casefile> FactsAsync(Pin pin, string actor, FactEnd end) => Store.FactsAsync(pin, [new(actor, end)], None).AsTask();

    protected static string[] Slugs(Page page) => [.. page.Rows.Select(row => row.Thing.Slug)];

    protected static string[] Slugs(Casefile file) => [.. file.Claims.Select(claim => claim.Slug).Order()];
}
