using ConflictGraph.Server.GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>
/// Does what the first question needs beside the rest of the start, and not in the time of who asks it: makes the schema while the store is opened and
/// the sample recorded, and asks a question of its own while the server begins to listen.
/// </summary>
public sealed partial class HeadStart(IServiceProvider services)
{
    /// <summary>Of the kind that most people ask, so that what answers it is compiled; on few actors of one meeting, however many there are.</summary>
    private const string Question = "{ meetings(first: 1) { nodes { name attending(first: 20) { actor { name } because } } } }";

    /// <summary>Done when the schema is there.</summary>
    public Task Schema { get; } = Task.Run(() => services.GetRequiredService<ConflictGraphSchema>().Initialize());

    /// <summary>Done when its question is answered, or is not to be.</summary>
    public Task Asked { get; private set; } = Task.CompletedTask;

    /// <summary>Begins to ask, once the store is there.</summary>
    public void Ask(CancellationToken cancellation)
    {
        if (services.GetRequiredService<IOptions<HeadStartOptions>>().Value.Asks)
            Asked = Task.Run(() => AskAsync(cancellation), cancellation);
    }

    private async Task AskAsync(CancellationToken cancellation)
    {
        try
        {
            await Schema;
            await services.GetRequiredService<Execution>().RunOwnAsync(new GraphQLRequest { Query = Question }, cancellation);
        }
        catch (Exception unexpected) when (unexpected is not OperationCanceledException)
        {
            // Nobody waits for this answer, so that it is no reason to stop.
            LogNotAnswered(services.GetRequiredService<ILogger<HeadStart>>(), unexpected);
        }
    }

    [LoggerMessage(LogLevel.Warning, "A first question that the server asks itself was not answered. The next one may take longer, or say what is wrong.")]
    private static partial void LogNotAnswered(ILogger log, Exception unexpected);
}
