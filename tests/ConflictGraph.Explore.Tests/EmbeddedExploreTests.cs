using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;

namespace ConflictGraph.Explore.Tests;

public sealed class EmbeddedExploreTests : ExploreContract
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflictgraph-").FullName;
    private int _stores;

    protected override Task<IGraphStore> OpenEmptyAsync(TimeProvider clock) => Task.FromResult<IGraphStore>(
        EmbeddedStore.Open(new EmbeddedOptions { Folder = Path.Combine(_folder, $"store-{Interlocked.Increment(ref _stores)}") }, clock));

    public override async Task DisposeAsync()
    {
        await base.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
