using ConflictGraph.Server.Http.ServerSentEvents;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>Registers what keeps connections open.</summary>
public static class ConnectionSetup
{
    public static IServiceCollection AddOpenConnections(this IServiceCollection services)
    {
        services.AddSingleton<OpenConnections>();
        services.AddSingleton<EventStreamDoor>();
        return services;
    }
}
