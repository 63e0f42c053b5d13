using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>Tokens of an OpenID Connect authority, which runs beside the test.</summary>
public sealed class AuthorityTests : IDisposable
{
    private readonly ECDsa _signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose() => _signer.Dispose();

    [Fact]
    public async Task What_the_authority_signs_is_taken_and_what_others_sign_is_not()
    {
        await using var authority = await AuthorityAsync();
        var address = AddressOf(authority);
        await using var guarded = Guarded(address);
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(Token(address, _signer)), "{ viewer { name } }")).Status);
        Assert.Equal(401, (await Asked.PostAsync(guarded.Client(Token(address, other)), "{ viewer { name } }")).Status);
        Assert.Equal(401, (await Asked.PostAsync(guarded.Client(Token("https://evil.example", _signer)), "{ viewer { name } }")).Status);
    }

    [Fact]
    public async Task An_authority_that_does_not_answer_is_not_the_callers_fault()
    {
        string address;
        await using (var authority = await AuthorityAsync())
            address = AddressOf(authority);
        await using var guarded = Guarded(address);

        var asked = await Asked.PostAsync(guarded.Client(Token(address, _signer)), "{ viewer { name } }");

        Assert.Equal((503, "UNAUTHENTICATED"), (asked.Status, asked.Code));
    }

    private static Guarded Guarded(string address) => new("jwt", tokens: tokens => (tokens.JwtAuthority, tokens.JwtAudience) = (address, "conflictgraph"));

    private static string AddressOf(WebApplication authority) => authority.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();

    private async Task<WebApplication> AuthorityAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var authority = builder.Build();
        var point = _signer.ExportParameters(includePrivateParameters: false).Q;
        authority.MapGet("/.well-known/openid-configuration", (HttpRequest request) =>
            Results.Json(new { issuer = $"http://{request.Host}", jwks_uri = $"http://{request.Host}/keys" }));
        authority.MapGet("/keys", () => Results.Json(new { keys = new[] { new { kty = "EC", crv = "P-256", kid = "one", x = Encode(point.X!), y = Encode(point.Y!) } } }));
        await authority.StartAsync();
        return authority;
    }

    private static string Token(string issuer, ECDsa signer)
    {
        var until = TimeProvider.System.GetUtcNow().AddMinutes(5).ToUnixTimeSeconds();
        var text = Encode(Encoding.UTF8.GetBytes("""{"alg":"ES256","kid":"one","typ":"JWT"}""")) + "."
            + Encode(Encoding.UTF8.GetBytes($$"""{"iss":"{{issuer}}","aud":"conflictgraph","sub":"1","exp":{{until}},"roles":["reader"]}"""));
        return $"{text}.{Encode(signer.SignData(Encoding.ASCII.GetBytes(text), HashAlgorithmName.SHA256))}";
    }

    private static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
