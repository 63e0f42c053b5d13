using System.Buffers.Text;
using System.Globalization;
using System.Text;

namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>A place in the change feed: after one event of a version, or after all of it.</summary>
/// <param name="Index">The place of the event among those of its kind in the version; <see cref="All"/> for the end of the version.</param>
public readonly record struct WatchCursor(long Version, int Index)
{
    public const int All = int.MaxValue;

    private const string Takes = "takes the cursor of an event that this subscription gave, or the id of a dataVersion";

    /// <summary>Behind everything that the version brought.</summary>
    public static WatchCursor After(long version) => new(version, All);

    /// <param name="kind">What is watched, so that a cursor serves no other subscription.</param>
    public string Write(string kind) =>
        Base64Url.EncodeToString(Encoding.UTF8.GetBytes(string.Create(CultureInfo.InvariantCulture, $"{kind}\n{Version}\n{Index}")));

    /// <summary>The place that a text names: a cursor, or the id of a <c>dataVersion</c>, after which nothing is then missed.</summary>
    /// <param name="newest">The newest version that there is; no cursor is beyond it.</param>
    /// <exception cref="RequestError">It is none of this kind, or of another store.</exception>
    public static WatchCursor Read(string text, string argument, string kind, long newest)
    {
        if ((Number(text) is { } version ? After(version) : Decoded(text, kind)) is not { } cursor)
            throw new RequestError(RequestErrorCode.BadCursor, $"'{argument}' {Takes}.");
        return cursor.Version <= newest ? cursor : throw new RequestError(
            RequestErrorCode.BadCursor, $"'{argument}' names version {cursor.Version}, but the newest is {newest}: the cursor comes from other data.");
    }

    private static WatchCursor? Decoded(string text, string kind)
    {
        var bytes = new byte[Encoding.UTF8.GetMaxByteCount(text.Length)];
        if (!Base64Url.IsValid(text) || !Base64Url.TryDecodeFromChars(text, bytes, out var length))
            return null;
        return Encoding.UTF8.GetString(bytes, 0, length).Split('\n') is [var of, var version, var index] && of == kind
            && Number(version) is > 0 and { } number && Number(index) is { } place and <= All ? new WatchCursor(number, (int)place) : null;
    }

    private static long? Number(string text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
