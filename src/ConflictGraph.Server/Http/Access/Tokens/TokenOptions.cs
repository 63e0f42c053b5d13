using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Http.Access.Tokens;

/// <summary>Which tokens are taken.</summary>
public sealed class TokenOptions
{
    /// <summary>The OpenID Connect authority that signs them.</summary>
    public string? JwtAuthority { get; set; }

    /// <summary>The file with the public key that they are signed with, where there is no authority.</summary>
    public string? JwtKey { get; set; }

    /// <summary>Whom they are meant for: a token for another service is not taken.</summary>
    public string? JwtAudience { get; set; }

    /// <summary>Who issued them; null for what the authority says of itself.</summary>
    public string? JwtIssuer { get; set; }

    /// <summary>The claim with the roles: its name, or a path to it.</summary>
    public string JwtRolesClaim { get; set; } = "roles";

    /// <exception cref="StartException">Something is missing, or does not fit.</exception>
    public void Check()
    {
        if (string.IsNullOrEmpty(JwtAuthority) == string.IsNullOrEmpty(JwtKey))
            throw Wrong("--auth jwt takes either --jwt-authority or --jwt-key: set one of them.");
        if (string.IsNullOrEmpty(JwtAudience))
            throw Wrong("--auth jwt takes --jwt-audience, so that tokens for other services are not taken here: set it to what your tokens have in 'aud'.");
        if (!string.IsNullOrEmpty(JwtAuthority) && !IsSafe(JwtAuthority))
            throw Wrong($"--jwt-authority takes an address with https, not '{JwtAuthority}'.");
    }

    private static bool IsSafe(string authority) =>
        Uri.TryCreate(authority, UriKind.Absolute, out var address) && (address.Scheme == Uri.UriSchemeHttps || (address.Scheme == Uri.UriSchemeHttp && address.IsLoopback));

    private static StartException Wrong(string message) => new(message, StartException.WrongUsage);
}
