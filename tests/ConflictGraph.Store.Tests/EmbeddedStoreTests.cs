using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;

namespace ConflictGraph.Store.Tests;

public sealed class EmbeddedStoreTests : GraphStoreContract
{
    private readonly TemporaryFolder _folder = new();
    private int _stores;

    protected override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) =>
        Task.FromResult<IGraphStore>(EmbeddedStore.Open(
            new EmbeddedOptions { Folder = Path.Combine(_folder.Path, $"store-{Interlocked.Increment(ref _stores)}") }, clock));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        _folder.Dispose();
    }

    [Fact]
    public async Task A_claim_of_which_nothing_is_noted_is_read_without_a_copy()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a")));
        Assert.Same(await FindAsync(Now, "c1"), await FindAsync(Now, "c1"));
    }

    [Fact]
    public async Task A_quote_of_more_than_512_characters_is_kept_apart()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a"), quote: new string('x', 512)), Given.Claim("c2", Given.Attends("a"), quote: new string('x', 513)));
        Assert.False((await ClaimAsync(Now, "c1")).Evidence[0].QuoteIsApart);
        Assert.True((await ClaimAsync(Now, "c2")).Evidence[0].QuoteIsApart);
    }
}
