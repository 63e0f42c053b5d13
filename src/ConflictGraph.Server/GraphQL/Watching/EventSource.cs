namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>
/// The events of a subscription, in the form that the library wants. It pushes and queues without bound; these are pulled
/// (<see cref="PullingStrategy"/>).
/// </summary>
public sealed class EventSource(IAsyncEnumerable<WatchEvent> events) : IObservable<object?>
{
    public IAsyncEnumerable<WatchEvent> Events => events;

    /// <exception cref="NotSupportedException">Always.</exception>
    public IDisposable Subscribe(IObserver<object?> observer) => throw new NotSupportedException("The events are pulled.");
}
