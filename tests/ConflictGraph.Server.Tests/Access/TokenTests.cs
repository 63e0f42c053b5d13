using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ConflictGraph.Server.Hosting;
using ConflictGraph.Server.Http.Access.Tokens;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Tests.Access;

public sealed class TokenTests : IDisposable
{
    private const string WhoAmI = "{ viewer { name roles } }";
    private readonly TemporaryFolder _folder = new();
    private readonly ECDsa _signer = ECDsa.Create(ECCurve.NamedCurves.nistP256);

    public void Dispose()
    {
        _folder.Dispose();
        _signer.Dispose();
    }

    [Fact]
    public async Task A_token_tells_who_asks_and_what_that_one_may_do()
    {
        await using var guarded = Guarded();

        var asked = await Asked.PostAsync(guarded.Client(Token()), WhoAmI);

        Assert.Equal("""{"viewer":{"name":"Rima","roles":["READER","RECORDER"]}}""", asked.Data?.ToJsonString());
    }

    [Theory]
    [InlineData("aud", "\"another-service\"")]
    [InlineData("iss", "\"https://evil.example\"")]
    [InlineData("exp", "-3600")]
    [InlineData("exp", null)]
    [InlineData("nbf", "3600")]
    public async Task A_token_that_is_not_for_here_or_not_for_now_is_refused(string claim, string? value)
    {
        await using var guarded = Guarded();

        var asked = await Asked.PostAsync(guarded.Client(Token((claim, value))), WhoAmI);

        Assert.Equal((401, "UNAUTHENTICATED", "Bearer error=\"invalid_token\""), (asked.Status, asked.Code, asked.Challenge));
    }

    [Fact]
    public async Task Clocks_may_differ_by_some_seconds()
    {
        await using var guarded = Guarded();

        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(Token(("nbf", "10"))), WhoAmI)).Status);
    }

    [Fact]
    public async Task A_token_without_a_signature_is_refused()
    {
        await using var guarded = Guarded();
        var claims = Token().Split('.')[1];

        foreach (var algorithm in new[] { "none", "None", "NONE" })
            Assert.Equal(401, (await Asked.PostAsync(guarded.Client($"{Encode($$"""{"alg":"{{algorithm}}","typ":"JWT"}""")}.{claims}."), WhoAmI)).Status);
        Assert.Equal(401, (await Asked.PostAsync(guarded.Client($"{Token().Split('.')[0]}.{claims}."), WhoAmI)).Status);
    }

    [Fact]
    public async Task A_token_that_somebody_else_signed_is_refused()
    {
        await using var guarded = Guarded();
        using var other = ECDsa.Create(ECCurve.NamedCurves.nistP256);

        Assert.Equal(401, (await Asked.PostAsync(guarded.Client(Signed("ES256", Claims(), other)), WhoAmI)).Status);
    }

    /// <summary>The public key is known to everybody, so a server that took it for a secret would take what anybody signs.</summary>
    [Fact]
    public async Task The_public_key_is_not_taken_for_a_secret()
    {
        await using var guarded = Guarded();
        var text = $"{Encode("""{"alg":"HS256","typ":"JWT"}""")}.{Encode(Claims())}";
        foreach (var secret in new[] { Encoding.ASCII.GetBytes(_signer.ExportSubjectPublicKeyInfoPem()), _signer.ExportSubjectPublicKeyInfo() })
        {
            var signature = Encode(HMACSHA256.HashData(secret, Encoding.ASCII.GetBytes(text)));
            Assert.Equal(401, (await Asked.PostAsync(guarded.Client($"{text}.{signature}"), WhoAmI)).Status);
        }
    }

    [Fact]
    public async Task A_token_that_was_changed_is_refused()
    {
        await using var guarded = Guarded();
        var parts = Token().Split('.');

        Assert.Equal(401, (await Asked.PostAsync(guarded.Client($"{parts[0]}.{Encode(Claims(("roles", """["administrator"]""")))}.{parts[2]}"), WhoAmI)).Status);
    }

    [Theory]
    [InlineData("a.b.c")]
    [InlineData("..")]
    [InlineData("token")]
    public async Task What_is_no_token_is_refused(string text)
    {
        await using var guarded = Guarded();

        Assert.Equal(401, (await Asked.PostAsync(guarded.Client(text), WhoAmI)).Status);
    }

    [Theory]
    [InlineData("roles", """["reader","curator"]""", "CURATOR")]
    [InlineData("roles", "\"recorder other\"", "RECORDER")]
    [InlineData("roles", "\"Administrator\"", "ADMINISTRATOR")]
    [InlineData("realm_access.roles", """["curator"]""", "CURATOR")]
    [InlineData("https://example.org/roles", """["reader"]""", "READER")]
    public async Task The_roles_stand_where_the_settings_say(string claim, string roles, string highest)
    {
        await using var guarded = Guarded(tokens => tokens.JwtRolesClaim = claim);
        var (name, value) = claim == "realm_access.roles" ? ("realm_access", $$"""{"roles":{{roles}}}""") : (claim, roles);

        var asked = await Asked.PostAsync(guarded.Client(Token(("roles", null), (name, value))), WhoAmI);

        Assert.Equal(highest, (string?)asked.Data?["viewer"]?["roles"]?.AsArray()[^1]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("[]")]
    [InlineData("""["chief","3"]""")]
    [InlineData("3")]
    public async Task A_token_without_a_role_may_nothing(string? roles)
    {
        await using var guarded = Guarded();

        var asked = await Asked.PostAsync(guarded.Client(Token(("roles", roles))), WhoAmI);

        Assert.Equal((403, "FORBIDDEN"), (asked.Status, asked.Code));
        Assert.Contains("READER", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Keys_and_tokens_are_taken_side_by_side()
    {
        await using var guarded = Guarded(auth: "keys,jwt");

        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(Token()), WhoAmI)).Status);
        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(await guarded.KeyAsync("script", GraphQL.Callers.Role.Reader)), WhoAmI)).Status);
        Assert.Equal(401, (await Asked.PostAsync(guarded.Client("cgk_" + new string('0', 64)), WhoAmI)).Status);
    }

    [Theory]
    [InlineData("RS256")]
    [InlineData("PS256")]
    public async Task A_key_may_be_of_either_kind(string algorithm)
    {
        using var signer = RSA.Create(2048);
        await using var guarded = Guarded(tokens => tokens.JwtKey = FileOf(signer.ExportSubjectPublicKeyInfoPem()));

        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(Signed(algorithm, Claims(), signer)), WhoAmI)).Status);
    }

    [Fact]
    public async Task Keys_may_come_as_a_set()
    {
        var point = _signer.ExportParameters(includePrivateParameters: false).Q;
        var set = $$"""{"keys":[{"kty":"oct","k":"c2VjcmV0"},{"kty":"EC","crv":"P-256","x":"{{Encode(point.X!)}}","y":"{{Encode(point.Y!)}}"}]}""";
        await using var guarded = Guarded(tokens => tokens.JwtKey = FileOf(set));

        Assert.Equal(200, (await Asked.PostAsync(guarded.Client(Token()), WhoAmI)).Status);
    }

    [Fact]
    public void What_does_not_say_which_tokens_are_taken_stops_the_start()
    {
        Stops("--jwt-authority", _ => { });
        Stops("--jwt-audience", tokens => tokens.JwtKey = "key.pem");
        Stops("https", tokens => (tokens.JwtAuthority, tokens.JwtAudience) = ("http://login.example", "here"));
        Stops("missing.pem", tokens => (tokens.JwtKey, tokens.JwtAudience) = ("missing.pem", "here"));
        Stops("private key", tokens => (tokens.JwtKey, tokens.JwtAudience) = (FileOf(_signer.ExportPkcs8PrivateKeyPem()), "here"));
        Stops("no RSA or EC key", tokens => (tokens.JwtKey, tokens.JwtAudience) = (FileOf("""{"keys":[{"kty":"oct","k":"c2VjcmV0"}]}"""), "here"));

        static void Stops(string word, Action<TokenOptions> set)
        {
            var options = new TokenOptions();
            set(options);
            var stopped = Assert.Throws<StartException>(() => new TokenCheck(Options.Create(options), TimeProvider.System));
            Assert.Contains(word, stopped.Message, StringComparison.Ordinal);
            Assert.DoesNotContain('\n', stopped.Message);
        }
    }

    private Guarded Guarded(Action<TokenOptions>? tokens = null, string auth = "jwt")
    {
        var key = FileOf(_signer.ExportSubjectPublicKeyInfoPem());
        return new Guarded(auth, tokens: options =>
        {
            (options.JwtKey, options.JwtAudience, options.JwtIssuer) = (key, "conflictgraph", "https://login.example");
            tokens?.Invoke(options);
        });
    }

    private string FileOf(string text)
    {
        var file = Path.Combine(_folder.Path, Guid.NewGuid().ToString("n"));
        File.WriteAllText(file, text);
        return file;
    }

    private string Token(params (string Claim, string? Value)[] changes) => Signed("ES256", Claims(changes), _signer);

    /// <summary>The claims of a good token, changed; times are seconds from now, and null takes a claim away.</summary>
    private static string Claims(params (string Claim, string? Value)[] changes)
    {
        var claims = new Dictionary<string, string?>
        {
            ["iss"] = "\"https://login.example\"",
            ["aud"] = "\"conflictgraph\"",
            ["sub"] = "\"1234\"",
            ["name"] = "\"Rima\"",
            ["exp"] = "600",
            ["roles"] = """["recorder"]""",
        };
        foreach (var (claim, value) in changes)
            claims[claim] = value;
        var now = TimeProvider.System.GetUtcNow().ToUnixTimeSeconds();
        return "{" + string.Join(',', claims.Where(one => one.Value is not null).Select(one =>
            $"\"{one.Key}\":{(one.Key is "exp" or "nbf" ? (now + long.Parse(one.Value!, CultureInfo.InvariantCulture)).ToString(CultureInfo.InvariantCulture) : one.Value)}")) + "}";
    }

    private static string Signed(string algorithm, string claims, AsymmetricAlgorithm signer)
    {
        var text = $"{Encode(JsonSerializer.Serialize(new { alg = algorithm, typ = "JWT" }))}.{Encode(claims)}";
        var bytes = Encoding.ASCII.GetBytes(text);
        var signature = signer is ECDsa curve
            ? curve.SignData(bytes, HashAlgorithmName.SHA256)
            : ((RSA)signer).SignData(bytes, HashAlgorithmName.SHA256, algorithm == "PS256" ? RSASignaturePadding.Pss : RSASignaturePadding.Pkcs1);
        return $"{text}.{Encode(signature)}";
    }

    private static string Encode(string text) => Encode(Encoding.UTF8.GetBytes(text));

    private static string Encode(byte[] bytes) => System.Buffers.Text.Base64Url.EncodeToString(bytes);
}
