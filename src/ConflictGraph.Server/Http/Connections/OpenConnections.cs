using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>Counts what is open, and lets nobody in beyond the limits.</summary>
public sealed class OpenConnections(IOptions<ConnectionOptions> options)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Client, int> _byClient = [];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>A place for one more, until it is disposed of.</summary>
    /// <exception cref="HttpRefusal">There is none.</exception>
    public IDisposable Enter(Client client)
    {
        var limits = options.Value;
        lock (_lock)
        {
            var own = _byClient.GetValueOrDefault(client);
            if (own >= limits.ClientConnections)
            {
                throw Refusal(StatusCodes.Status429TooManyRequests,
                    $"This client has {own} connections open, and may have no more. Run several subscriptions over one WebSocket.");
            }
            if (Count >= limits.Connections)
                throw Refusal(StatusCodes.Status503ServiceUnavailable, "The server has as many connections open as it takes. Try again later.");
            _byClient[client] = own + 1;
            Count++;
        }
        return new Place(this, client);
    }

    private static HttpRefusal Refusal(int status, string message) => new(status, RequestErrorCode.RateLimited, message);

    private void Leave(Client client)
    {
        lock (_lock)
        {
            Count--;
            if (--_byClient[client] == 0)
                _byClient.Remove(client);
        }
    }

    private sealed class Place(OpenConnections connections, Client client) : IDisposable
    {
        private bool _isLeft;

        public void Dispose()
        {
            if (!Interlocked.Exchange(ref _isLeft, true))
                connections.Leave(client);
        }
    }
}
