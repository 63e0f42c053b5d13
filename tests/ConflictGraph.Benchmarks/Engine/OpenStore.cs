using ConflictGraph.Domain;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;

namespace ConflictGraph.Benchmarks.Engine;

/// <summary>An embedded store with some things, in a folder of its own, gone after it.</summary>
public sealed class OpenStore : IAsyncDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("conflictgraph-benchmark-").FullName;

    private OpenStore() => Store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder }, TimeProvider.System);

    public EmbeddedStore Store { get; }

    public Pin Newest => new(Store.Head.Version, null);

    public static async Task<OpenStore> WithAsync(IEnumerable<Thing> things)
    {
        var open = new OpenStore();
        await open.Store.CommitAsync(new RecordEvent(things.ToValueList()), 0, CancellationToken.None);
        return open;
    }

    public async ValueTask DisposeAsync()
    {
        await Store.DisposeAsync();
        Directory.Delete(_folder, recursive: true);
    }
}
