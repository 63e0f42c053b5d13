namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>The results of a subscription, each worked out when it is asked for.</summary>
public sealed class ResultStream(Func<CancellationToken, IAsyncEnumerable<WatchResult>> results) : IObservable<ExecutionResult>, IAsyncEnumerable<WatchResult>
{
    public IAsyncEnumerator<WatchResult> GetAsyncEnumerator(CancellationToken cancellationToken = default) =>
        results(cancellationToken).GetAsyncEnumerator(cancellationToken);

    /// <exception cref="NotSupportedException">Always.</exception>
    public IDisposable Subscribe(IObserver<ExecutionResult> observer) => throw new NotSupportedException("The results are pulled.");
}
