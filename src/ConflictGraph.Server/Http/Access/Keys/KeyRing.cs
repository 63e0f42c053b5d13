using System.Security.Cryptography;
using System.Text;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Access.Keys;

/// <summary>The keys that are valid now: a key that is made or revoked while the server runs is so at once.</summary>
public sealed partial class KeyRing(KeyFile file, TimeProvider clock, ILogger<KeyRing> log)
{
    private const string IdPrefix = "key:";

    private readonly Lock _reading = new();
    private volatile Snapshot _snapshot = new(null, []);

    /// <summary>Whose key it is; null if it is not known.</summary>
    public Caller? Find(string text)
    {
        var hash = Encoding.ASCII.GetBytes(ApiKey.HashOf(text));
        ApiKey? found = null;
        // Every key is compared, and every comparison takes as long as any other, so that the time tells nothing.
        foreach (var (bytes, key) in Current().Keys)
        {
            if (CryptographicOperations.FixedTimeEquals(hash, bytes))
                found = key;
        }
        return found is not null && found.IsValidAt(clock.GetUtcNow())
            ? new Caller(found.Name, found.Role) { Id = IdOf(found), Until = found.ExpiresAt }
            : null;
    }

    /// <summary>True if the caller was recognised by a key that is there no more.</summary>
    public bool IsRevoked(Caller caller) =>
        caller.Id?.StartsWith(IdPrefix, StringComparison.Ordinal) == true && !Current().Keys.Any(one => IdOf(one.Key) == caller.Id);

    /// <summary>How many keys are valid now.</summary>
    public int Count => Current().Keys.Count(one => one.Key.IsValidAt(clock.GetUtcNow()));

    /// <summary>Tells a key from a later one of the same name.</summary>
    private static string IdOf(ApiKey key) => $"{IdPrefix}{key.Name}:{key.Hash[..16]}";

    private Snapshot Current()
    {
        var stamp = file.Stamp;
        if (stamp == _snapshot.Stamp)
            return _snapshot;
        lock (_reading)
        {
            if (stamp != _snapshot.Stamp)
                _snapshot = new(stamp, Read());
            return _snapshot;
        }
    }

    private (byte[] Hash, ApiKey Key)[] Read()
    {
        try
        {
            return [.. file.Read().Select(key => (Encoding.ASCII.GetBytes(key.Hash), key))];
        }
        catch (Exception unreadable) when (unreadable is StartException or IOException or UnauthorizedAccessException)
        {
            LogUnreadable(unreadable.Message);
            return [];
        }
    }

    [LoggerMessage(LogLevel.Error, "No API key is valid as long as their file cannot be read. {Reason}")]
    private partial void LogUnreadable(string reason);

    private sealed record Snapshot((DateTime Written, long Length)? Stamp, (byte[] Hash, ApiKey Key)[] Keys);
}
