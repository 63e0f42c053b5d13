using System.Text.Json;

namespace ConflictGraph.Server.Http.WebSockets;

/// <summary>What a client says, in the protocol graphql-transport-ws.</summary>
/// <param name="Id">The operation that it is about; empty where it is about none.</param>
/// <param name="Payload">An object; undefined where there is none.</param>
public sealed record SocketMessage(string Type, string Id, JsonElement Payload)
{
    public const string ConnectionInit = "connection_init";
    public const string ConnectionAck = "connection_ack";
    public const string Ping = "ping";
    public const string Pong = "pong";
    public const string Subscribe = "subscribe";
    public const string Next = "next";
    public const string Error = "error";
    public const string Complete = "complete";

    private const int LongestId = 1000;
    private const int Deepest = 64;

    /// <exception cref="SocketClosure">It is none that a client may send.</exception>
    public static SocketMessage Parse(ReadOnlyMemory<byte> json)
    {
        try
        {
            using var document = JsonDocument.Parse(json, new JsonDocumentOptions { MaxDepth = Deepest });
            return Read(document.RootElement.Clone());
        }
        catch (JsonException)
        {
            throw SocketClosure.Invalid("it is not JSON");
        }
    }

    private static SocketMessage Read(JsonElement message)
    {
        if (message.ValueKind != JsonValueKind.Object)
            throw SocketClosure.Invalid("it is not an object");
        var type = Text(message, "type") ?? throw SocketClosure.Invalid("it has no 'type'");
        var payload = message.TryGetProperty("payload", out var given) && given.ValueKind != JsonValueKind.Null ? given : default;
        if (payload.ValueKind is not (JsonValueKind.Object or JsonValueKind.Undefined))
            throw SocketClosure.Invalid("'payload' takes an object");
        switch (type)
        {
            case ConnectionInit or Ping or Pong:
                return new(type, "", payload);
            case Complete:
                return new(type, IdOf(message), default);
            case Subscribe when payload.ValueKind == JsonValueKind.Object:
                return new(type, IdOf(message), payload);
            case Subscribe:
                throw SocketClosure.Invalid("'subscribe' takes a 'payload'");
            default:
                throw SocketClosure.Invalid("clients send no 'type' like that");
        }
    }

    private static string IdOf(JsonElement message) => Text(message, "id") is { Length: > 0 and <= LongestId } id
        ? id : throw SocketClosure.Invalid("'id' takes a text that is neither empty nor long");

    private static string? Text(JsonElement message, string name) =>
        message.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;
}
