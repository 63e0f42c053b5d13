using ConflictGraph.Server.Http.Access;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>Who counts as one client.</summary>
public static class ClientOfContext
{
    /// <summary>The caller where it has shown who it is, and otherwise the address.</summary>
    public static string Client(this HttpContext context) =>
        context.Caller().Id is { } id ? $"caller {id}" : $"address {context.Connection.RemoteIpAddress}";
}
