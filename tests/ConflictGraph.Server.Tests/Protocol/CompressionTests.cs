using System.IO.Compression;
using System.Net;
using System.Text;

namespace ConflictGraph.Server.Tests.Protocol;

public sealed class CompressionTests : IAsyncLifetime
{
    private const string Body = """{"query": "{ rules { id name description } }"}""";

    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _api.DisposeAsync();

    [Theory]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip, br;q=0", "gzip")]
    [InlineData("identity", null)]
    [InlineData("zstd", null)]
    public async Task Answers_come_compressed_as_the_client_likes(string accepted, string? expected)
    {
        using var client = _api.CreateClient();
        using var plain = await client.SendAsync(Requests.Post(Body, Requests.GraphQLResponse));
        using var response = await client.SendAsync(Requests.Post(Body, Requests.GraphQLResponse).With("Accept-Encoding", accepted));

        Assert.Equal(expected, response.Header("Content-Encoding"));
        Assert.Contains("Accept-Encoding", response.Header("Vary"), StringComparison.Ordinal);
        Assert.Equal(await plain.Content.ReadAsByteArrayAsync(), Decompressed(await response.Content.ReadAsByteArrayAsync(), expected));
        Assert.Equal(plain.Header("ETag"), response.Header("ETag"));
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task Requests_may_come_compressed(string encoding)
    {
        using var client = _api.CreateClient();
        using var response = await client.SendAsync(Requests.Post(Compressed(Encoding.UTF8.GetBytes(Body), encoding)).With("Content-Encoding", encoding));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.NotNull((await response.JsonAsync())["data"]!["rules"]);
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    [InlineData("deflate")]
    public async Task What_is_small_only_as_long_as_it_is_compressed_is_too_large(string encoding)
    {
        using var client = _api.CreateClient();
        var bomb = Compressed(new byte[200_000_000], encoding);
        Assert.InRange(bomb.Length, 1, 1_000_000);
        using var response = await client.SendAsync(Requests.Post(bomb).With("Content-Encoding", encoding));
        Assert.Equal((HttpStatusCode.RequestEntityTooLarge, "TOO_LARGE"), (response.StatusCode, await response.CodeAsync()));
    }

    [Theory]
    [InlineData("zstd", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("gzip, gzip", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("gzip", HttpStatusCode.BadRequest)]
    [InlineData("br", HttpStatusCode.BadRequest)]
    [InlineData("deflate", HttpStatusCode.BadRequest)]
    public async Task What_is_not_compressed_as_it_says_is_refused(string encoding, HttpStatusCode status)
    {
        using var client = _api.CreateClient();
        using var response = await client.SendAsync(Requests.Post(Body).With("Content-Encoding", encoding));
        Assert.Equal((status, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
    }

    private static byte[] Compressed(byte[] content, string encoding)
    {
        var compressed = new MemoryStream();
        using (Stream compressing = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionLevel.SmallestSize),
            "br" => new BrotliStream(compressed, CompressionLevel.Optimal),
            _ => new ZLibStream(compressed, CompressionLevel.SmallestSize),
        })
            compressing.Write(content);
        return compressed.ToArray();
    }

    private static byte[] Decompressed(byte[] content, string? encoding)
    {
        var compressed = new MemoryStream(content);
        var plain = new MemoryStream();
        using Stream decompressing = encoding switch
        {
            "gzip" => new GZipStream(compressed, CompressionMode.Decompress),
            "br" => new BrotliStream(compressed, CompressionMode.Decompress),
            _ => compressed,
        };
        decompressing.CopyTo(plain);
        return plain.ToArray();
    }
}
