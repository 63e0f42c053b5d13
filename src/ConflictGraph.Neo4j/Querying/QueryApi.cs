using System.Text.Json;
using ConflictGraph.Domain.Storage;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;
using Polly;
using Polly.Registry;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>
/// Neo4j's HTTP Query API: a statement and its parameters go out, rows come back. Parameters are an anonymous object or a dictionary; numbers may use
/// all of 64 bits. A row is a JSON list of values in the order of the statement's RETURN, and is gone when its reader returns.
/// </summary>
/// <remarks>
/// All throw <see cref="StoreUnavailableException"/> where the database cannot be reached or does not let us; it has been tried again
/// by then as far as that is safe. <see cref="QueryException"/> is what the database says of a statement that is wrong, and our mistake.
/// </remarks>
public sealed class QueryApi : IDisposable
{
    private readonly Neo4jOptions _options;
    private readonly ServiceProvider _services;
    private readonly IHttpClientFactory _clients;
    private readonly ResiliencePipeline _patience;
    private readonly Bookmarks _bookmarks = new();
    private readonly ConnectionLog _log;
    private readonly Uri _address;

    /// <summary>Asks nothing yet: the database may come later.</summary>
    public QueryApi(Neo4jOptions options, ILogger? log = null)
    {
        _options = options;
        _log = new(options.Url, log ?? NullLogger.Instance);
        _address = new(options.Url, $"db/{Uri.EscapeDataString(options.Database)}/query/v2");
        _services = Connection.Build(options);
        _clients = _services.GetRequiredService<IHttpClientFactory>();
        _patience = _services.GetRequiredService<ResiliencePipelineProvider<string>>().GetPipeline(Connection.Name);
    }

    public Task<List<T>> ReadAsync<T>(Cypher statement, object? parameters, Func<JsonElement, T> read, CancellationToken cancellation) =>
        AskAsync(statement, parameters, read, isRead: true, isSafeToRepeat: true, isRemembered: false, _options.ReadTimeout, cancellation);

    /// <summary>As <see cref="ReadAsync"/>; what is read afterwards is never older than this, whichever member of a cluster answers. For learning the version.</summary>
    public Task<List<T>> ReadNewestAsync<T>(Cypher statement, object? parameters, Func<JsonElement, T> read, CancellationToken cancellation) =>
        AskAsync(statement, parameters, read, isRead: true, isSafeToRepeat: true, isRemembered: true, _options.ReadTimeout, cancellation);

    /// <summary>Writes, all or nothing. What is read afterwards is never older than this.</summary>
    /// <param name="isSafeToRepeat">
    /// True if the statement does no harm, and answers the same, when it is run again after it was kept. Otherwise it is repeated only where it is
    /// certain that nothing of it was kept.
    /// </param>
    public Task<List<T>> WriteAsync<T>(
        Cypher statement, object? parameters, Func<JsonElement, T> read, bool isSafeToRepeat, CancellationToken cancellation) =>
        AskAsync(statement, parameters, read, isRead: false, isSafeToRepeat, isRemembered: true, _options.WriteTimeout, cancellation);

    public void Dispose() => _services.Dispose();

    private async Task<List<T>> AskAsync<T>(
        Cypher statement, object? parameters, Func<JsonElement, T> read, bool isRead, bool isSafeToRepeat, bool isRemembered, TimeSpan time,
        CancellationToken cancellation)
    {
        var seen = _bookmarks.Seen;
        var body = QueryRequest.Write(statement, parameters, isRead, seen, time);
        using var answer = await SendAsync(body, isRead, isSafeToRepeat, time, cancellation);
        if (isRemembered)
            _bookmarks.Add(seen, answer.Bookmarks);
        return answer.Rows(read);
    }

    private async Task<QueryAnswer> SendAsync(
        ReadOnlyMemory<byte> body, bool isRead, bool isSafeToRepeat, TimeSpan time, CancellationToken cancellation)
    {
        var context = ResilienceContextPool.Shared.Get(cancellation);
        context.Properties.Set(Patience.IsSafeToRepeat, isSafeToRepeat);
        context.Properties.Set(Patience.AttemptTime, time);
        var isInDoubt = false;
        try
        {
            var answer = await _patience.ExecuteAsync(async one =>
            {
                try
                {
                    return await AttemptAsync(body, one.CancellationToken);
                }
                catch (Exception failure)
                {
                    isInDoubt |= !isRead && failure is not (QueryException or AttemptException { IsUndone: true });
                    throw;
                }
            }, context);
            _log.Answered();
            return answer;
        }
        catch (Exception failure) when (QueryFailures.Reason(failure) is { } reason)
        {
            var told = QueryFailures.Told(reason, isInDoubt);
            _log.Failed(told);
            throw told;
        }
        finally
        {
            ResilienceContextPool.Shared.Return(context);
        }
    }

    private async Task<QueryAnswer> AttemptAsync(ReadOnlyMemory<byte> body, CancellationToken cancellation)
    {
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, _address) { Content = QueryRequest.ContentOf(body) };
            using var response = await _clients.CreateClient(Connection.Name).SendAsync(request, HttpCompletionOption.ResponseHeadersRead, cancellation);
            return await QueryAnswer.ReadAsync(response, cancellation);
        }
        catch (Exception failure) when (failure is HttpRequestException or IOException or JsonException)
        {
            throw QueryFailures.Of(failure);
        }
    }
}
