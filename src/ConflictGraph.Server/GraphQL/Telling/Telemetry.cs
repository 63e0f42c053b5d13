using System.Diagnostics;
using System.Diagnostics.Metrics;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Telling;

/// <summary>
/// Tells those who operate the server what it does: a span and a measure for each operation, by OpenTelemetry's conventions for GraphQL. Neither the text
/// of an operation nor its variables are told: they may say who is being looked into.
/// </summary>
public sealed class Telemetry : IDisposable
{
    /// <summary>The name of the source of the spans, and of the meter.</summary>
    public const string SourceName = "ConflictGraph";

    private const string TypeTag = "graphql.operation.type";
    private const string NameTag = "graphql.operation.name";
    private const string ErrorTag = "error.type";

    private readonly ActivitySource _source = new(SourceName);
    private readonly Meter _meter;
    private readonly Histogram<double> _duration;
    private readonly Counter<long> _errors;
    private readonly UpDownCounter<long> _running;

    public Telemetry(IMeterFactory meters)
    {
        _meter = meters.Create(SourceName);
        _duration = _meter.CreateHistogram<double>("conflictgraph.operation.duration", "s", "How long operations took, from the parsing to the result.");
        _errors = _meter.CreateCounter<long>("conflictgraph.errors", "{error}", "Errors that clients were told, by their code.");
        _running = _meter.CreateUpDownCounter<long>("conflictgraph.operations.running", "{operation}", "Operations that are being executed or wait for their turn.");
    }

    /// <summary>Counts something that goes up and down by itself, whenever it is asked for.</summary>
    public void Watch(string name, string unit, string description, Func<long> count) => _meter.CreateObservableUpDownCounter(name, count, unit, description);

    /// <summary>Executes an operation, and tells of it.</summary>
    public async Task<ExecutionResult> OfAsync(Func<Task<ExecutionResult>> execute)
    {
        var started = Stopwatch.GetTimestamp();
        using var span = _source.StartActivity("graphql", ActivityKind.Internal);
        _running.Add(1);
        try
        {
            var result = await execute();
            Tell(result, span, Stopwatch.GetElapsedTime(started));
            return result;
        }
        catch (Exception stopped)
        {
            span?.SetStatus(ActivityStatusCode.Error).SetTag(ErrorTag, stopped.GetType().Name);
            throw;
        }
        finally
        {
            _running.Add(-1);
        }
    }

    public void Dispose() => _source.Dispose();

    private void Tell(ExecutionResult result, Activity? span, TimeSpan took)
    {
        var type = result.Operation?.Operation switch
        {
            OperationType.Query => "query",
            OperationType.Mutation => "mutation",
            OperationType.Subscription => "subscription",
            _ => null,
        };
        var code = result.Errors is [{ } first, ..] ? first.Code ?? RequestErrorCode.BadRequest : null;
        if (_duration.Enabled)
            _duration.Record(took.TotalSeconds, new TagList { { TypeTag, type ?? "none" }, { ErrorTag, code } });
        foreach (var error in result.Errors ?? Enumerable.Empty<ExecutionError>())
            _errors.Add(1, KeyValuePair.Create("code", (object?)(error.Code ?? RequestErrorCode.BadRequest)));
        if (span is null)
            return;
        if (type is not null)
            span.DisplayName = type;
        span.SetTag(TypeTag, type).SetTag(NameTag, result.Operation?.Name?.StringValue);
        if (code is not null)
            span.SetStatus(ActivityStatusCode.Error).SetTag(ErrorTag, code);
    }
}
