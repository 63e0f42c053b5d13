using System.Globalization;
using System.Net;
using System.Net.Sockets;
using System.Text;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>A connection by HTTP/1.1 that sends bytes and takes the answer, and does as little else as it can: it runs beside what it measures.</summary>
public sealed class HttpConnection : IDisposable
{
    private static readonly byte[] EndOfHead = "\r\n\r\n"u8.ToArray();
    private static readonly byte[] EndOfChunks = "\r\n0\r\n\r\n"u8.ToArray();
    private static readonly byte[] Length = "Content-Length: "u8.ToArray();
    private static readonly byte[] Success = "HTTP/1.1 200"u8.ToArray();

    private readonly Socket _socket = new(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
    private byte[] _buffer = new byte[256 * 1024];

    public HttpConnection(Uri address) => _socket.Connect(new IPEndPoint(IPAddress.Loopback, address.Port));

    /// <summary>A POST with a body.</summary>
    public static byte[] Request(Uri address, byte[] body) =>
    [
        .. Encoding.ASCII.GetBytes(
            $"POST {address.AbsolutePath} HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nAccept: application/json\r\nContent-Length: {body.Length}\r\n\r\n"),
        .. body,
    ];

    /// <summary>Sends a request and takes the answer whole.</summary>
    /// <returns>How many bytes it has.</returns>
    /// <exception cref="InvalidOperationException">It is no success.</exception>
    public async Task<int> AskAsync(ReadOnlyMemory<byte> request)
    {
        await _socket.SendAsync(request);
        var received = 0;
        while (true)
        {
            if (received == _buffer.Length)
                Array.Resize(ref _buffer, 2 * _buffer.Length);
            var more = await _socket.ReceiveAsync(_buffer.AsMemory(received));
            received += more > 0 ? more : throw new InvalidOperationException("The connection was closed.");
            if (!IsWhole(_buffer.AsSpan(0, received)))
                continue;
            return _buffer.AsSpan().StartsWith(Success) ? received : throw new InvalidOperationException(Encoding.UTF8.GetString(_buffer, 0, Math.Min(received, 1_000)));
        }
    }

    /// <summary>The body of the last answer, the sizes of its chunks taken out.</summary>
    public byte[] Body(int received)
    {
        var answer = _buffer.AsSpan(0, received);
        var head = answer.IndexOf(EndOfHead) + EndOfHead.Length;
        if (answer[..head].IndexOf(Length) >= 0)
            return answer[head..].ToArray();
        var body = new MemoryStream();
        var rest = answer[head..];
        while (true)
        {
            var line = rest.IndexOf("\r\n"u8);
            var size = Convert.ToInt32(Encoding.ASCII.GetString(rest[..line]), 16);
            if (size == 0)
                return body.ToArray();
            body.Write(rest.Slice(line + 2, size));
            rest = rest[(line + 2 + size + 2)..];
        }
    }

    public void Dispose() => _socket.Dispose();

    private static bool IsWhole(ReadOnlySpan<byte> answer)
    {
        var head = answer.IndexOf(EndOfHead);
        if (head < 0)
            return false;
        var length = answer[..head].IndexOf(Length);
        if (length < 0)
            return answer.EndsWith(EndOfChunks);
        var digits = answer[(length + Length.Length)..head];
        var end = digits.IndexOf((byte)'\r');
        return answer.Length == head + EndOfHead.Length + int.Parse(end < 0 ? digits : digits[..end], CultureInfo.InvariantCulture);
    }
}
