namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>Something that many wait for and that is worked out once. Who gives up waiting does not stop it for the others; what failed is tried again by the next.</summary>
public sealed class OnceForAll<T>(Func<Task<T>> make)
{
    private readonly Lock _lock = new();
    private Task<T>? _making;

    public Task<T> GetAsync(CancellationToken cancellation)
    {
        lock (_lock)
        {
            if (_making is null or { IsFaulted: true } or { IsCanceled: true })
                _making = Task.Run(make, CancellationToken.None);
            return _making.WaitAsync(cancellation);
        }
    }
}
