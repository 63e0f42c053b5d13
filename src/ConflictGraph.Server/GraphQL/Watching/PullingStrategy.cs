using System.Runtime.CompilerServices;
using ConflictGraph.Server.GraphQL.Limits;
using GraphQL.Execution;
using Microsoft.Extensions.Options;
using ExecutionContext = GraphQL.Execution.ExecutionContext;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>
/// Executes a subscription by pulling: the next event is taken from its source when somebody wants its result, so that a slow client slows down
/// its own subscription and nothing else.
/// </summary>
public sealed class PullingStrategy(IOptions<ExecutionLimits> limits) : SubscriptionExecutionStrategy
{
    protected override async Task<IObservable<ExecutionResult>?> ResolveResponseStreamAsync(ExecutionContext context, ExecutionNode node)
    {
        try
        {
            var source = (EventSource?)await node.FieldDefinition.StreamResolver!.ResolveAsync(new ReadonlyResolveFieldContext(node, context));
            var kept = CloneExecutionContext(context, CancellationToken.None);
            return new ResultStream(cancellation => ResultsAsync(kept, node, source!.Events, cancellation));
        }
        catch (Exception refused) when (refused is not OperationCanceledException || !context.CancellationToken.IsCancellationRequested)
        {
            var error = refused as ExecutionError ?? await HandleExceptionAsync(context, node, refused, "The subscription cannot be started.");
            error.Path = node.ResponsePath;
            context.Errors.Add(error.AddLocation(node.Field, context.Document));
            return null;
        }
    }

    private async IAsyncEnumerable<WatchResult> ResultsAsync(
        ExecutionContext kept, ExecutionNode node, IAsyncEnumerable<WatchEvent> events, [EnumeratorCancellation] CancellationToken cancellation)
    {
        await foreach (var next in events.WithCancellation(cancellation))
            yield return new WatchResult(await ResultAsync(kept, node, next, cancellation), next.Cursor);
    }

    private async Task<ExecutionResult> ResultAsync(ExecutionContext kept, ExecutionNode node, WatchEvent next, CancellationToken cancellation)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        time.CancelAfter(limits.Value.TimeOfOne);
        try
        {
            using var context = CloneExecutionContext(kept, time.Token);
            return (await ProcessDataAsync(context, node, next)).Capped(limits.Value.Errors);
        }
        catch (OperationCanceledException) when (time.IsCancellationRequested && !cancellation.IsCancellationRequested)
        {
            return new ExecutionResult(LimitErrors.OutOfTime(limits.Value.Time));
        }
    }
}
