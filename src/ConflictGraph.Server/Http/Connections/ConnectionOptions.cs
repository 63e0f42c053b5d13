namespace ConflictGraph.Server.Http.Connections;

/// <summary>How many connections stay open, and how long they wait. A connection is a WebSocket or a stream of events.</summary>
public sealed class ConnectionOptions
{
    /// <summary>How many there are at once.</summary>
    public int MaxConnections { get; set; } = 2000;

    /// <summary>How many of them one client has: a caller by its name, or an address.</summary>
    public int MaxConnectionsPerClient { get; set; } = 200;

    /// <summary>How many operations one WebSocket has running at once.</summary>
    public int MaxSubscriptions { get; set; } = 100;

    /// <summary>The longest message that a WebSocket takes, in bytes.</summary>
    public int MaxMessage { get; set; } = 1024 * 1024;

    /// <summary>How many seconds pass between signs of life. Whoever shows none for twice as long is gone.</summary>
    public int KeepAlive { get; set; } = 15;

    /// <summary>How many seconds a WebSocket has to say <c>connection_init</c>.</summary>
    public int InitTimeout { get; set; } = 10;

    public TimeSpan BetweenSigns => TimeSpan.FromSeconds(KeepAlive);

    public TimeSpan GoneAfter => BetweenSigns * 2;
}
