using ConflictGraph.Embedded;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>A server over an embedded store of its own, with the sample in it as a first start loads it.</summary>
public sealed class SampleApi : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();

    /// <param name="configure">What is otherwise than by default.</param>
    public SampleApi(Action<IServiceCollection>? configure = null) =>
        Api = new Api(EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder.Path }, TimeProvider.System), sample: "astana-2017", configure);

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
        _folder.Dispose();
    }
}
