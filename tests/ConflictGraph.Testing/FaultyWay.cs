using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConflictGraph.Testing;

/// <summary>A way to a server that goes over us, and on which things go wrong as we say.</summary>
public sealed class FaultyWay : IAsyncDisposable
{
    private readonly Uri _to;
    private readonly Lock _lock = new();
    private readonly List<TcpClient> _open = [];
    private readonly List<Task> _work = [];
    private readonly int _port;
    private TcpListener? _listener;
    private int _cuts;
    private int _requests;

    public FaultyWay(Uri to)
    {
        _to = to;
        _listener = new(IPAddress.Loopback, 0);
        _listener.Start();
        _port = ((IPEndPoint)_listener.LocalEndpoint).Port;
        _work.Add(AcceptAsync(_listener));
    }

    public Uri Url => new($"http://127.0.0.1:{_port}/");

    /// <summary>How long each part of an answer waits.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>What the answers have in place of something else that is as long.</summary>
    public (string Instead, string Of)? Lie { get; set; }

    /// <summary>How many answers were cut.</summary>
    public int Cuts => Volatile.Read(ref _cuts);

    /// <summary>How many requests went over it.</summary>
    public int Requests => Volatile.Read(ref _requests);

    /// <summary>Cuts so many answers in the middle, and only those to requests that have this text in them.</summary>
    public (int Count, string Request)? Cut { get; set; }

    /// <summary>Refuses connections, and ends those that there are.</summary>
    public void Close()
    {
        lock (_lock)
        {
            _listener?.Dispose();
            _listener = null;
            foreach (var one in _open)
                one.Dispose();
            _open.Clear();
        }
    }

    public void Open()
    {
        lock (_lock)
        {
            _listener = new(IPAddress.Loopback, _port);
            _listener.Start();
            _work.Add(AcceptAsync(_listener));
        }
    }

    public async ValueTask DisposeAsync()
    {
        Close();
        await Task.WhenAll(_work);
    }

    private async Task AcceptAsync(TcpListener listener)
    {
        try
        {
            while (true)
            {
                var client = await listener.AcceptTcpClientAsync();
                lock (_lock)
                {
                    _open.Add(client);
                    _work.Add(ServeAsync(client));
                }
            }
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
        }
    }

    private async Task ServeAsync(TcpClient client)
    {
        using var server = new TcpClient();
        try
        {
            await server.ConnectAsync(_to.Host, _to.Port);
            lock (_lock)
                _open.Add(server);
            var way = new Connection();
            await Task.WhenAny(AskAsync(client.GetStream(), server.GetStream(), way), AnswerAsync(server.GetStream(), client.GetStream(), way));
        }
        catch (Exception gone) when (gone is IOException or SocketException or ObjectDisposedException or InvalidOperationException)
        {
        }
        client.Dispose();
    }

    private async Task AskAsync(NetworkStream from, NetworkStream to, Connection way)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer) is > 0 and var read)
        {
            if (buffer.AsSpan(0, read).StartsWith("POST "u8))
                Interlocked.Increment(ref _requests);
            // A request may come in two parts, both with the text in them.
            if (!way.IsCut && Cut is { Count: > 0 } cut && Encoding.UTF8.GetString(buffer, 0, read).Contains(cut.Request, StringComparison.Ordinal))
            {
                Cut = cut with { Count = cut.Count - 1 };
                way.IsCut = true;
            }
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
    }

    private async Task AnswerAsync(NetworkStream from, NetworkStream to, Connection way)
    {
        var buffer = new byte[64 * 1024];
        while (await from.ReadAsync(buffer) is > 0 and var read)
        {
            await Task.Delay(Delay);
            if (way.IsCut)
            {
                Interlocked.Increment(ref _cuts);
                await to.WriteAsync(buffer.AsMemory(0, read - read / 4));
                return;
            }
            if (Lie is var (instead, of) && Encoding.UTF8.GetString(buffer, 0, read) is var told && told.Contains(of, StringComparison.Ordinal))
                Encoding.UTF8.GetBytes(told.Replace(of, instead, StringComparison.Ordinal)).CopyTo(buffer, 0);
            await to.WriteAsync(buffer.AsMemory(0, read));
        }
    }

    private sealed class Connection
    {
        public volatile bool IsCut;
    }
}
