using System.Net.Http.Headers;
using System.Text;
using System.Text.Json;
using GraphQL.Types;

namespace ConflictGraph.Server.Tests.Fuzzing;

/// <summary>HTTP requests that are nearly in order, or not at all.</summary>
internal sealed class RandomRequest(ISchema schema, Random random)
{
    private static readonly string[] Documents = [.. Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "examples")).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
    private static readonly string[] Media =
        ["application/json", "application/graphql-response+json", "text/event-stream", "*/*", "text/html", "application/json;q=0", "multipart/mixed", "", ";", "application/json; charset=utf-16"];
    private static readonly string[] Methods = ["GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS", "TRACE", "QUERY"];
    private static readonly string[] Encodings = ["gzip", "br", "deflate", "identity", "zstd", "gzip, gzip", "\u0001"];
    private static readonly string[] Paths = ["/graphql", "/graphql/", "/graphql/schema", "/GRAPHQL", "/graphql/../graphql", "/graphql%2F", "/health/ready", "/export/all", "/export/meeting?id=astana-1&format=gexf", "/journal/verify", "/nothing"];

    public HttpRequestMessage Write()
    {
        var body = Spoilt(Body());
        if (random.Next(8) == 0)
            return new HttpRequestMessage(HttpMethod.Get, "/graphql?query=" + Uri.EscapeDataString(Document()) + (random.Next(4) == 0 ? "&" + Parameters() : "")) { Headers = { { "Accept", Media[random.Next(4)] } } };
        var request = new HttpRequestMessage(new HttpMethod(Rarely("POST", Methods)), Rarely("/graphql", Paths)) { Content = new ByteArrayContent(body) };
        Set(request.Content.Headers, "Content-Type", Rarely("application/json", Media));
        Set(request.Headers, "Accept", Media[random.Next(random.Next(8) == 0 ? Media.Length : 2)]);
        if (random.Next(40) == 0)
            Set(request.Content.Headers, "Content-Encoding", Encodings[random.Next(Encodings.Length)]);
        if (random.Next(20) == 0)
            Set(request.Headers, "If-None-Match", random.Next(2) == 0 ? "*" : "W/\"x\", \"y");
        if (random.Next(20) == 0)
            Set(request.Headers, "Last-Event-ID", "0");
        return request;
    }

    private string Parameters() => string.Join('&', Enumerable.Range(0, random.Next(1, 4)).Select(_ =>
        $"{new[] { "query", "variables", "extensions", "operationName", "documentId" }[random.Next(5)]}={Uri.EscapeDataString(random.Next(3) == 0 ? "{}" : Document())}"));

    private byte[] Body()
    {
        object one = random.Next(30) switch
        {
            0 => new { query = Document(), variables = new { at = "2017", knownAt = "x", n = 1e300, deep = new object[] { new object[] { 1 } } } },
            4 => new { query = Document(), extensions = new { cost = true } },
            1 => new { query = Document(), operationName = "A", extensions = new { cost = true, persistedQuery = new { version = 1, sha256Hash = "00" } } },
            2 => Enumerable.Range(0, random.Next(25)).Select(_ => new { query = Document() }),
            3 => new { documentId = "x", extensions = new { persistedQuery = new { version = "1" } } },
            _ => new { query = Document() },
        };
        return JsonSerializer.SerializeToUtf8Bytes(one);
    }

    private string Document() => random.Next(8) == 0 ? Shuffled(Documents[random.Next(Documents.Length)]) : new RandomOperation(schema, random).Write();

    /// <summary>Some of its words stand where others did.</summary>
    private string Shuffled(string document)
    {
        var words = document.Split(' ');
        for (var swaps = random.Next(4); swaps > 0; swaps--)
        {
            var (one, other) = (random.Next(words.Length), random.Next(words.Length));
            (words[one], words[other]) = (words[other], words[one]);
        }
        return string.Join(' ', words);
    }

    private byte[] Spoilt(byte[] body)
    {
        switch (random.Next(40))
        {
            case 0:
                return body[..random.Next(body.Length)];
            case 1:
                return [.. body, .. body];
            case 2:
                for (var flips = random.Next(1, 6); flips > 0; flips--)
                    body[random.Next(body.Length)] = (byte)random.Next(256);
                return body;
            case 3:
                return Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(body).Replace("{", new string('{', random.Next(1, 50)), StringComparison.Ordinal));
            default:
                return body;
        }
    }

    private string Rarely(string usual, string[] others) => random.Next(25) == 0 ? others[random.Next(others.Length)] : usual;

    private static void Set(HttpHeaders headers, string name, string value) => headers.TryAddWithoutValidation(name, value);
}
