using ConflictGraph.Server.GraphQL.Callers;
using GraphQL.Transport;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>One operation that a client has running over its socket.</summary>
/// <param name="Id">What the client calls it.</param>
public sealed record SocketOperation(string Id, GraphQLRequest Request, Caller Caller)
{
    /// <summary>Stops it.</summary>
    public CancellationTokenSource Stopping { get; } = new();

    /// <summary>Ends when nothing more is sent for it.</summary>
    public Task Ended { get; set; } = Task.CompletedTask;
}
