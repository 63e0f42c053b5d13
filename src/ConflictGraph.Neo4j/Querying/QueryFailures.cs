using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using ConflictGraph.Domain.Storage;
using Polly.CircuitBreaker;
using Polly.Timeout;

namespace ConflictGraph.Neo4j.Querying;

/// <summary>Says what it means when an attempt fails: in words, and whether another may do better.</summary>
internal static class QueryFailures
{
    /// <summary>What an answer says by its errors.</summary>
    /// <param name="errors">The list in the answer, of one error or more.</param>
    public static Exception Of(JsonElement errors, HttpStatusCode status)
    {
        var first = errors.EnumerateArray().First();
        return (first.GetProperty("code").GetString(), first.GetProperty("message").GetString()) switch
        {
            // The server has no such address, which is no word on a statement.
            ("Neo.ClientError.Request.Invalid", _) when status == HttpStatusCode.NotFound => Of(status),
            var (code, message) => Of(code ?? "", message ?? ""),
        };
    }

    /// <summary>What an answer says by its status, where it brings no errors that could be read.</summary>
    public static AttemptException Of(HttpStatusCode status) => status switch
    {
        HttpStatusCode.Unauthorized or HttpStatusCode.Forbidden => Refused(),
        HttpStatusCode.NotFound => new(StoreFault.Unsupported,
            "What answers at the address is no Neo4j 5.26 or newer: it has no Query API. Name another with --neo4j-url.", false, true),
        HttpStatusCode.RequestEntityTooLarge => new(StoreFault.Unsupported, "What stands in front of Neo4j does not take requests as large as this.", false, true),
        _ => new(StoreFault.Unreachable, $"What answers at Neo4j's address says {(int)status}. Try again in a minute.", true, false),
    };

    /// <summary>What happened on the way there or back.</summary>
    public static AttemptException Of(Exception failure) => failure switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => NotReached("the name of its host is not known", failure),
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => new(StoreFault.Unreachable,
            "Neo4j cannot be reached: its certificate is not trusted, or it does not speak TLS there. Nothing was read or written.", false, true, failure),
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => NotReached(
            failure.InnerException is SocketException { SocketErrorCode: SocketError.ConnectionRefused } ? "it refuses the connection" : "it does not take the connection", failure),
        _ => new(StoreFault.Unreachable, "The connection to Neo4j broke off. Try again in a minute.", true, false, failure),
    };

    /// <summary>Why it was given up; null for what is none of the database's doing.</summary>
    public static AttemptException? Reason(Exception failure) => failure switch
    {
        AttemptException attempt => attempt,
        TimeoutRejectedException => new(
            StoreFault.Slow, "Neo4j did not answer in time. Ask for less at once, or try again in a minute.", true, false, failure),
        // Nothing was asked, since nothing was answered a moment ago.
        BrokenCircuitException => new(
            StoreFault.Unreachable, "Neo4j cannot be reached, or does not answer. It is asked again in a few seconds.", true, true, failure),
        _ => null,
    };

    /// <summary>The same for those who called.</summary>
    /// <param name="isInDoubt">True where it may have been written.</param>
    public static StoreUnavailableException Told(AttemptException failure, bool isInDoubt) => new(
        isInDoubt ? $"{failure.Message} It is not known whether this was stored; storing the same again does no harm." : failure.Message, failure)
    {
        Fault = failure.Fault,
    };

    private static Exception Of(string code, string message) => code switch
    {
        "Neo.ClientError.Security.AuthenticationRateLimit" => new AttemptException(StoreFault.Refused,
            "Neo4j was told a wrong password too often, and takes none for a while. Mend --neo4j-user and --neo4j-password, and wait a minute.", false, true),
        "Neo.ClientError.Security.CredentialsExpired" => new AttemptException(StoreFault.Refused,
            "Neo4j wants the first password of its user changed. Change it, and give the new one by CONFLICTGRAPH_NEO4J_PASSWORD.", false, true),
        "Neo.ClientError.Security.Forbidden" => new AttemptException(StoreFault.Refused,
            "Neo4j does not let its user do this. Give the user of --neo4j-user the rights of an architect or admin on the database.", false, true),
        "Neo.ClientError.Database.DatabaseNotFound" => new AttemptException(StoreFault.Refused,
            "Neo4j has no database of the name that --neo4j-database gives.", false, true),
        "Neo.ClientError.General.WriteOnReadOnlyAccessDatabase" or "Neo.ClientError.General.ForbiddenOnReadOnlyDatabase" =>
            new AttemptException(StoreFault.ReadOnly, "Neo4j takes no writes just now: the database is read-only. Nothing was stored; reads go on.", false, true),
        "Neo.ClientError.Cluster.NotALeader" => new AttemptException(StoreFault.ReadOnly,
            "This member of the Neo4j cluster takes no writes just now. Nothing was stored; try again in a minute.", true, true),
        "Neo.ClientError.Transaction.InvalidBookmark" or "Neo.ClientError.Transaction.InvalidBookmarkMixture" => new AttemptException(StoreFault.Unsupported,
            "The database is another one than before, or was set back to an older state. Start this server anew.", false, true),
        "Neo.ClientError.Transaction.TransactionTimedOut" or "Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration" =>
            new AttemptException(StoreFault.Slow, "Neo4j needed too long for this, and gave it up. Ask for less at once, or try again in a minute.", false, true),
        _ when code.StartsWith("Neo.ClientError.Security.", StringComparison.Ordinal) => Refused(),
        _ when code.StartsWith("Neo.TransientError.", StringComparison.Ordinal) => new AttemptException(StoreFault.Busy,
            "Neo4j is too busy for this just now. Nothing was stored; try again in a minute.", true, true, new QueryException(code, message)),
        _ when code.StartsWith("Neo.DatabaseError.", StringComparison.Ordinal) => new AttemptException(StoreFault.Broken,
            "Neo4j failed at this. Its log tells more.", false, false, new QueryException(code, message)),
        _ => new QueryException(code, message),
    };

    private static AttemptException Refused() => new(StoreFault.Refused,
        "Neo4j does not take the user and password, or the token, that this server has. Mend --neo4j-user and CONFLICTGRAPH_NEO4J_PASSWORD.", false, true);

    private static AttemptException NotReached(string why, Exception failure) => new(
        StoreFault.Unreachable, $"Neo4j cannot be reached: {why}. Nothing was read or written; try again in a minute.", true, true, failure);
}
