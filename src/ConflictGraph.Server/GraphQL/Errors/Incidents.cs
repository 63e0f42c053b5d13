using System.Runtime.CompilerServices;

namespace ConflictGraph.Server.GraphQL.Errors;

/// <summary>Logs what nobody expected, once for each exception, under an id by which it can be found.</summary>
public sealed partial class Incidents(ILogger<Incidents> log, IHttpContextAccessor requests)
{
    private readonly ConditionalWeakTable<Exception, string> _ids = [];

    /// <summary>The plain error that a client gets in its place.</summary>
    public RequestError Report(Exception exception)
    {
        var id = _ids.GetValue(exception, Log);
        var request = requests.HttpContext?.TraceIdentifier is { } of ? $" of request {of}" : "";
        return new RequestError(RequestErrorCode.Internal, $"Something went wrong in the server. The log has it under incident {id}{request}.");
    }

    private string Log(Exception exception)
    {
        var id = Guid.NewGuid().ToString("n")[..12];
        LogIncident(id, exception);
        return id;
    }

    [LoggerMessage(LogLevel.Error, "Incident {Id}")]
    private partial void LogIncident(string id, Exception exception);
}
