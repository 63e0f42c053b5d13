using System.Security.Cryptography;
using System.Text;

namespace ConflictGraph.Server.Http.Documents;

/// <summary>By what a document is known whatever it is called: the SHA-256 of its text in UTF-8, in small hexadecimal digits.</summary>
public static class DocumentHash
{
    public const int Length = 64;

    public static string Of(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
