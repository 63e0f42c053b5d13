using System.Security.Cryptography;
using System.Text;
using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access.Keys;

/// <summary>An API key, as it is kept: its text is shown once, when it is made, and is not kept.</summary>
/// <param name="Hash">
/// The SHA-256 of its text in hexadecimal. Its text has 256 random bits, so that nothing slower is needed: nobody can try them all.
/// </param>
public sealed record ApiKey(string Name, Role Role, string Hash, DateTimeOffset CreatedAt, DateTimeOffset? ExpiresAt)
{
    /// <summary>How every key begins, so that scanners for secrets recognise it.</summary>
    private const string Prefix = "cgk_";

    private const int RandomBytes = 32;

    /// <summary>The text of a new key.</summary>
    public static string NewText() => Prefix + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(RandomBytes));

    public static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    /// <summary>True for what looks like a key, and not like a token.</summary>
    public static bool IsKey(string text) => text.StartsWith(Prefix, StringComparison.Ordinal);

    public bool IsValidAt(DateTimeOffset moment) => ExpiresAt is not { } end || moment < end;
}
