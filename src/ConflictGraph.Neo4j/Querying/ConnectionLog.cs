using ConflictGraph.Domain.Storage;
using Microsoft.Extensions.Logging;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>Tells the log when the database goes away and when it is back, once each, and not with every request between.</summary>
internal sealed partial class ConnectionLog(Uri url, ILogger log)
{
    private string? _trouble;

    public void Answered()
    {
        if (Volatile.Read(ref _trouble) is not null && Interlocked.Exchange(ref _trouble, null) is not null)
            LogBack(url);
    }

    public void Failed(StoreUnavailableException failure)
    {
        // What is only of one statement is for those who sent it.
        if (failure.Fault is StoreFault.ReadOnly or StoreFault.Busy or StoreFault.Slow)
            return;
        if (Interlocked.Exchange(ref _trouble, failure.Message) is null)
            LogTrouble(url, failure.Message, failure.InnerException?.InnerException?.Message ?? "no more is known");
    }

    [LoggerMessage(LogLevel.Warning, "Neo4j at {Url}: {Message} ({Cause})")]
    private partial void LogTrouble(Uri url, string message, string cause);

    [LoggerMessage(LogLevel.Information, "Neo4j at {Url} answers again")]
    private partial void LogBack(Uri url);
}
