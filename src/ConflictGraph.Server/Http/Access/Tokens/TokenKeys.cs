using System.Security.Cryptography;
using System.Text;
using ConflictGraph.Server.Hosting;
using Microsoft.IdentityModel.Tokens;

namespace ConflictGraph.Server.Http.Access.Tokens;

/// <summary>Reads the public keys that tokens are signed with from a file: PEM, or a JSON Web Key Set.</summary>
public static class TokenKeys
{
    /// <exception cref="StartException">There is no public key in the file.</exception>
    public static IReadOnlyList<SecurityKey> Read(string path)
    {
        try
        {
            var text = File.ReadAllText(path, Encoding.UTF8);
            SecurityKey[] keys = text.TrimStart().StartsWith('{') ? KeysOfSet(text) : [KeyOfPem(text)];
            return keys.Length > 0 ? keys : throw Wrong(path, "it has no RSA or EC key");
        }
        catch (Exception unusable) when (unusable is ArgumentException or CryptographicException or IOException or UnauthorizedAccessException)
        {
            throw Wrong(path, unusable.Message);
        }
    }

    /// <summary>Without the symmetric ones: whoever can check a token with these could make one, too.</summary>
    private static SecurityKey[] KeysOfSet(string json) =>
        [.. new JsonWebKeySet(json).Keys.Where(key => key.Kty is JsonWebAlgorithmsKeyTypes.RSA or JsonWebAlgorithmsKeyTypes.EllipticCurve)];

    private static SecurityKey KeyOfPem(string text)
    {
        var label = PemEncoding.TryFind(text, out var fields) ? text[fields.Label] : "";
        if (label != "PUBLIC KEY")
            throw new ArgumentException(label.Contains("PRIVATE", StringComparison.Ordinal)
                ? "it has a private key, which belongs to the signer alone" : "it has no line '-----BEGIN PUBLIC KEY-----'");
        try
        {
            var rsa = RSA.Create();
            rsa.ImportFromPem(text);
            return new RsaSecurityKey(rsa);
        }
        catch (CryptographicException)
        {
            // It is no RSA key, so it has to be the other kind.
            var curve = ECDsa.Create();
            curve.ImportFromPem(text);
            return new ECDsaSecurityKey(curve);
        }
    }

    private static StartException Wrong(string path, string why) =>
        new($"--jwt-key takes a file with a public key, as PEM or JWKS, and '{path}' is none: {why.TrimEnd('.')}.", StartException.WrongUsage);
}
