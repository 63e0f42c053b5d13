using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;
using ConflictGraph.Neo4j.Querying;
using Polly;
using Polly.Retry;

namespace ConflictGraph.Neo4j.Following;

/// <summary>Makes a database ready for the graph, whatever of that has been done before or is being done by others.</summary>
internal static class GraphSetup
{
    /// <summary>Of servers that make the same at the same time, one is refused, and finds it made a moment later.</summary>
    private static readonly ResiliencePipeline BesideOthers = new ResiliencePipelineBuilder()
        .AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = 4,
            BackoffType = DelayBackoffType.Linear,
            Delay = TimeSpan.FromMilliseconds(200),
            UseJitter = true,
            ShouldHandle = new PredicateBuilder().Handle<QueryException>(failure => failure.Code.StartsWith("Neo.ClientError.Schema.", StringComparison.Ordinal)),
        })
        .Build();

    public static async Task RunAsync(QueryApi api, CancellationToken cancellation) =>
        await BesideOthers.ExecuteAsync(async stop => await MakeAsync(api, stop), cancellation);

    private static async Task MakeAsync(QueryApi api, CancellationToken cancellation)
    {
        var there = await api.ReadAsync(GraphSchema.There, null, row => row[0].GetString(), cancellation);
        foreach (var (name, statement) in GraphSchema.Statements)
        {
            if (!there.Contains(name))
                await api.WriteAsync(statement, null, row => row.GetArrayLength(), isSafeToRepeat: true, cancellation);
        }
        await NameAsync(api, cancellation);
        await api.WriteAsync(GraphSchema.Await, null, row => row.GetArrayLength(), isSafeToRepeat: true, cancellation);
        var formats = await api.WriteAsync(GraphSchema.Mark, new { format = GraphSchema.Format }, row => row[0].GetInt64(), isSafeToRepeat: true, cancellation);
        Check(formats[0]);
    }

    /// <summary>Nothing is written where all is known, so that a database that takes no writes can be read.</summary>
    private static async Task NameAsync(QueryApi api, CancellationToken cancellation)
    {
        var known = await api.ReadAsync(GraphSchema.Known, null, row => row[0].GetString(), cancellation);
        if (!Vocabulary.Properties.Except(known).Any())
            return;
        await api.WriteAsync(
            GraphSchema.Name, new { properties = Vocabulary.Properties, relationships = Vocabulary.Relationships, labels = Vocabulary.Labels },
            row => row.GetArrayLength(), isSafeToRepeat: true, cancellation);
    }

    /// <exception cref="StoreUnavailableException">The graph was made by a program that is newer than this one.</exception>
    private static void Check(long format)
    {
        if (format != GraphSchema.Format)
        {
            throw new StoreUnavailableException(
                $"The graph in Neo4j has format {format}, and this program reads format {GraphSchema.Format}: use the ConflictGraph that wrote it, or a newer one.")
            {
                Fault = StoreFault.Unsupported,
            };
        }
    }
}
