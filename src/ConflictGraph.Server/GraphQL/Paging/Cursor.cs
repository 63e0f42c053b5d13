using System.Buffers.Text;
using System.Text;

namespace ConflictGraph.Server.GraphQL.Paging;

/// <summary>A place in a list, as text for clients: the order, the slug and the key, in base64url. It serves its order alone.</summary>
public static class Cursor
{
    public static string Write(Keyset place, string order) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes($"{order}\n{place.Slug}\n{place.Key}"));

    /// <exception cref="RequestError">The text is not a cursor of this order.</exception>
    public static Keyset? Read(string? cursor, string argument, string order)
    {
        if (cursor is null)
            return null;
        var parts = Decoded(cursor).Split('\n', 3);
        return parts.Length == 3 && parts[0] == order ? new Keyset(parts[2], parts[1])
            : throw new RequestError(RequestErrorCode.BadCursor, $"'{argument}' takes a cursor that this list gave, under the same order.");
    }

    private static string Decoded(string cursor)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(cursor.Length)];
        return Base64Url.IsValid(cursor) && Base64Url.TryDecodeFromChars(cursor, bytes, out var length)
            ? Encoding.UTF8.GetString(bytes, 0, length) : "";
    }
}
