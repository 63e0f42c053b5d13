using ConflictGraph.Domain.Storage;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Reading;

namespace ConflictGraph.Benchmarks;

/// <summary>The API without a server, for those who measure what it costs by itself.</summary>
public static class Services
{
    /// <param name="hasCaches">Whether verdicts are remembered.</param>
    public static ServiceProvider Over(IGraphStore store, bool hasCaches) =>
        new ServiceCollection().AddLogging().AddSingleton(TimeProvider.System).AddSingleton(store).AddGraphQLApi()
            .Configure<ReadingOptions>(options => options.VerdictCache = hasCaches ? options.VerdictCache : 0).BuildServiceProvider();
}
