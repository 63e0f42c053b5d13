namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>All that an operation is answered: one result, or as many as there are events.</summary>
/// <param name="first">The only result, or why a subscription cannot be started; without data if it was.</param>
/// <param name="events">The results of a subscription; null where there is none.</param>
/// <param name="scope">What they are read with.</param>
public sealed class Answers(ExecutionResult first, ResultStream? events, IAsyncDisposable scope) : IAsyncDisposable
{
    public ExecutionResult First => first;

    public ResultStream? Events => events;

    public ValueTask DisposeAsync() => scope.DisposeAsync();
}
