using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>A server over an empty store of its own, into which it loads the sample as a first start does.</summary>
public sealed class SampleApi : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly IGraphStore _store;

    /// <param name="configure">What is otherwise than by default.</param>
    public SampleApi(StoreKind kind = StoreKind.Embedded, Action<IServiceCollection>? configure = null)
    {
        _store = kind == StoreKind.Neo4j ? new Neo4jTurn(clock: null) : EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder.Path }, TimeProvider.System);
        Api = new Api(_store, sample: "astana-2017", configure);
    }

    public Api Api { get; }

    /// <summary>The reads of the store that an operation takes, by name.</summary>
    public async Task<IReadOnlyList<string>> ReadsOfAsync(string query)
    {
        await Api.DataAsync("{ __typename }");
        Api.Store.Forget();
        await Api.DataAsync(query);
        return Api.Store.Reads;
    }

    public async ValueTask DisposeAsync()
    {
        await Api.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }
}
