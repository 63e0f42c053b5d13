using System.ComponentModel.DataAnnotations;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>How many connections stay open, and how long they wait. A connection is a WebSocket or a stream of events.</summary>
public sealed class ConnectionOptions
{
    /// <summary>How many there are at once.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 2000;

    /// <summary>How many of them one client has: a caller by its key, or an address.</summary>
    [Range(1, 1_000_000)]
    public int ClientConnections { get; set; } = 200;

    /// <summary>How many operations one WebSocket has running at once.</summary>
    [Range(1, 100_000)]
    public int Subscriptions { get; set; } = 100;

    /// <summary>The longest message that a WebSocket takes, in bytes.</summary>
    [Range(1_000, 100_000_000)]
    public int Message { get; set; } = 1024 * 1024;

    /// <summary>How many seconds pass between signs of life. Whoever answers none for as long again is gone.</summary>
    [Range(1, 3_600)]
    public int Silence { get; set; } = 15;

    /// <summary>How many seconds a WebSocket has to say <c>connection_init</c>.</summary>
    [Range(1, 3_600)]
    public int Init { get; set; } = 10;

    public TimeSpan BetweenSigns => TimeSpan.FromSeconds(Silence);

    public TimeSpan GoneAfter => BetweenSigns * 2;
}
