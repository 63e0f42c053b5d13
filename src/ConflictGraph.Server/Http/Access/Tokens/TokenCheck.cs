using System.Text.Json;
using ConflictGraph.Server.GraphQL.Callers;
using Microsoft.Extensions.Options;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;

namespace ConflictGraph.Server.Http.Access.Tokens;

/// <summary>Checks tokens (JWT, RFC 7519): signed by the key or the authority of the settings, meant for this server, and of this time.</summary>
public sealed class TokenCheck
{
    /// <summary>How much the clocks of the signer and of this machine may differ.</summary>
    private static readonly TimeSpan Skew = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan PatienceWithAuthority = TimeSpan.FromSeconds(5);

    private const int LongestToken = 16 * 1024;

    private static readonly string[] Algorithms =
    [
        SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512,
        SecurityAlgorithms.RsaSsaPssSha256, SecurityAlgorithms.RsaSsaPssSha384, SecurityAlgorithms.RsaSsaPssSha512,
        SecurityAlgorithms.EcdsaSha256, SecurityAlgorithms.EcdsaSha384, SecurityAlgorithms.EcdsaSha512,
    ];

    private static readonly string[] Names = ["name", "preferred_username", "sub"];

    private readonly JsonWebTokenHandler _handler = new() { MaximumTokenSizeInBytes = LongestToken };
    private readonly TokenOptions _options;
    private readonly TokenValidationParameters _parameters;
    private readonly ConfigurationManager<OpenIdConnectConfiguration>? _authority;

    /// <exception cref="Hosting.StartException">The settings do not say which tokens are taken.</exception>
    public TokenCheck(IOptions<TokenOptions> options, TimeProvider clock)
    {
        _options = options.Value;
        _options.Check();
        _authority = string.IsNullOrEmpty(_options.JwtAuthority) ? null : AuthorityAt(_options.JwtAuthority);
        _parameters = new TokenValidationParameters
        {
            ValidAlgorithms = Algorithms,
            ValidAudience = _options.JwtAudience,
            ValidIssuer = _options.JwtIssuer,
            ValidateIssuer = _authority is not null || !string.IsNullOrEmpty(_options.JwtIssuer),
            IssuerSigningKeys = _authority is null ? TokenKeys.Read(_options.JwtKey!) : null,
            ConfigurationManager = _authority,
            LifetimeValidator = (from, until, _, _) => IsOfThisTime(from, until, clock.GetUtcNow().UtcDateTime),
        };
    }

    /// <summary>Whose token it is; one with no role may do nothing.</summary>
    /// <exception cref="HttpRefusal">It is not taken.</exception>
    public async ValueTask<Caller> CheckAsync(string text, CancellationToken cancellation)
    {
        await ReachAuthorityAsync(cancellation);
        var result = await _handler.ValidateTokenAsync(text, _parameters);
        if (!result.IsValid)
            throw Unauthenticated.Because(WhyNot(result.Exception));
        var token = (JsonWebToken)result.SecurityToken;
        using var payload = JsonDocument.Parse(Base64UrlEncoder.DecodeBytes(token.EncodedPayload));
        var name = Names.Select(claim => token.TryGetPayloadValue<string>(claim, out var value) ? value : null).FirstOrDefault(value => !string.IsNullOrWhiteSpace(value));
        return new Caller(name ?? "somebody without a name", RolesClaim.Read(payload.RootElement, _options.JwtRolesClaim))
        {
            Id = $"token:{token.Issuer}:{token.Subject}",
            Until = token.ValidTo + Skew,
        };
    }

    private async Task ReachAuthorityAsync(CancellationToken cancellation)
    {
        if (_authority is null)
            return;
        try
        {
            await _authority.GetConfigurationAsync(cancellation);
        }
        catch (InvalidOperationException)
        {
            throw Unauthenticated.AuthorityAway();
        }
    }

    private static ConfigurationManager<OpenIdConnectConfiguration> AuthorityAt(string address) => new(
        $"{address.TrimEnd('/')}/.well-known/openid-configuration",
        new OpenIdConnectConfigurationRetriever(),
        new HttpDocumentRetriever(new HttpClient { Timeout = PatienceWithAuthority }) { RequireHttps = address.StartsWith(Uri.UriSchemeHttps + ":", StringComparison.OrdinalIgnoreCase) });

    private static bool IsOfThisTime(DateTime? from, DateTime? until, DateTime now) => until is { } end && now < end + Skew && (from is not { } start || now >= start - Skew);

    private static string WhyNot(Exception exception) => exception switch
    {
        SecurityTokenInvalidLifetimeException => "Your token is expired, not yet valid, or says no time at which it expires.",
        SecurityTokenInvalidAudienceException => "Your token is meant for another service: 'aud' is not what is set here.",
        SecurityTokenInvalidIssuerException => "Your token comes from another issuer than the one that is set here.",
        SecurityTokenMalformedException or ArgumentException => "What stands in the header Authorization is no token: it takes 'Bearer ' and a JWT.",
        _ => "Your token is not signed by a key that is taken here.",
    };
}
