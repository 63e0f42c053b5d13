using System.Text;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>Why the server closes a WebSocket: a code of the protocol, and a reason that says more.</summary>
/// <param name="reason">At most 123 bytes in UTF-8, which is all that a close frame holds.</param>
public sealed class SocketClosure(int code, string reason) : Exception(reason)
{
    private const int LongestReason = 123;

    public int Code => code;

    public static SocketClosure Normal => new(1000, "");

    /// <summary>The server stops. Clients connect anew by themselves.</summary>
    public static SocketClosure GoingAway => new(1001, "The server is stopping");

    public static SocketClosure TooLarge(int limit) => new(1009, $"A message may have {limit} bytes");

    public static SocketClosure Invalid(string because) => new(4400, $"Invalid message received: {because}");

    public static SocketClosure Unauthorized => new(4401, "Unauthorized");

    /// <summary>The client has not said who it is, or is not let in, or no longer.</summary>
    public static SocketClosure Forbidden(string because) => new(4403, because);

    public static SocketClosure TryAgainLater(string because) => new(1013, because);

    public static SocketClosure NotAcceptable => new(4406, "Subprotocol not acceptable");

    public static SocketClosure InitTimeout => new(4408, "Connection initialisation timeout");

    public static SocketClosure AlreadyExists(string id)
    {
        var reason = $"Subscriber for {id} already exists";
        return new(4409, Encoding.UTF8.GetByteCount(reason) <= LongestReason ? reason : "Subscriber already exists");
    }

    /// <summary>The client takes its messages more slowly than they come. It may connect anew and resume after the last cursor.</summary>
    public static SocketClosure TooSlow(string because) => new(4413, because);

    public static SocketClosure TooManyInits => new(4429, "Too many initialisation requests");
}
