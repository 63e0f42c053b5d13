using ConflictGraph.Server.Hosting;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Access;

/// <summary>The settings of who may come in, read and found consistent.</summary>
public sealed class AccessRules
{
    private const string Everywhere = "*";

    /// <exception cref="StartException">They are not consistent.</exception>
    public AccessRules(IOptions<AccessOptions> options)
    {
        Recognition = Read(options.Value.Auth);
        Hosts = List(options.Value.Hosts);
        Origins = List(options.Value.CorsOrigins);
        foreach (var origin in Origins)
            Check(origin);
    }

    public Recognition Recognition { get; }

    /// <summary>True if callers have to say who they are.</summary>
    public bool AsksForCredentials => (Recognition & (Recognition.Keys | Recognition.Jwt)) != 0;

    public IReadOnlySet<string> Hosts { get; }

    public IReadOnlySet<string> Origins { get; }

    public bool AllowsOrigin(string origin) => Origins.Contains(Everywhere) || Origins.Contains(origin);

    private static Recognition Read(string auth)
    {
        var read = Recognition.None;
        foreach (var word in auth.ToLowerInvariant().Split(',', StringSplitOptions.TrimEntries))
        {
            read |= word switch
            {
                "loopback" => Recognition.Loopback,
                "keys" => Recognition.Keys,
                "jwt" => Recognition.Jwt,
                "none" when auth.Length == word.Length => Recognition.None,
                _ => throw Wrong(auth),
            };
        }
        return read is Recognition.None or Recognition.Loopback || !read.HasFlag(Recognition.Loopback) ? read : throw Wrong(auth);
    }

    private void Check(string origin)
    {
        if (origin == Everywhere && !AsksForCredentials)
            throw new StartException("--cors-origins takes * only where callers have to say who they are: set --auth keys or --auth jwt, or name the origins.", StartException.WrongUsage);
        if (origin != Everywhere && (!Uri.TryCreate(origin, UriKind.Absolute, out var address) || origin != $"{address.Scheme}://{address.Authority}"))
            throw new StartException($"--cors-origins takes origins such as https://example.org, separated by ';', not '{origin}'.", StartException.WrongUsage);
    }

    private static HashSet<string> List(string setting) =>
        setting.Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).ToHashSet(StringComparer.OrdinalIgnoreCase);

    private static StartException Wrong(string auth) => new($"--auth takes loopback, keys, jwt, keys,jwt or none, not '{auth}'.", StartException.WrongUsage);
}
