using System.IO.Compression;
using System.Text;
using System.Text.Json;
using ConflictGraph.Server.Tests.Protocol;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>Requests whose document is in order, and whatever comes with it is not; and operations that ask for too much.</summary>
internal static class HostileRequests
{
    private const string Rows = "query ($n: Int) { meetings(first: $n) { nodes { positions(first: $n) { nodes { accepted(first: $n) { slug } } } } } }";

    public static IEnumerable<Hostile> All =>
    [
        Asking("every claim behind every position on every meeting", "{ meetings(first: 500) { nodes { positions(first: 500) { nodes { accepted { slug } } } } } }", null, "TOO_COMPLEX"),
        Asking("the same by variables", Rows, new { n = 500 }, "TOO_COMPLEX"),
        Asking("the same by the default of a variable", Rows.Replace("$n: Int", "$n: Int = 500", StringComparison.Ordinal), null, "TOO_COMPLEX"),
        Asking("the same by the end of the list", Rows.Replace("first", "last", StringComparison.Ordinal), new { n = 500 }, "TOO_COMPLEX"),
        Asking("as many as no list has", Rows, new { n = int.MaxValue }, "TOO_COMPLEX"),
        Asking("neighbours of neighbours, ten levels", "{ actors(first: 500) { nodes { " + Nested("memberships { coalition { ", 10, "slug", " } }") + " } } }", null, "TOO_COMPLEX"),
        Asking("150 pictures of the graph", "{ " + Numbered(150, i => $"a{i}: graph(around: [\"a\"], hops: 5, first: 5000) {{ nodes {{ label }} }} ") + "}", null, "TOO_COMPLEX"),
        Asking("fields of types of fields of types", "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }", null, "TOO_COMPLEX"),
        Asking("the whole schema thirty times", "{ " + Numbered(30, i => $"a{i}: __schema {{ types {{ fields {{ args {{ name type {{ name }} }} }} }} }} ") + "}", null, "TOO_COMPLEX"),
        Asking("501 ids", "query ($a: [ID!]!) { nodes(ids: $a) { id } }", new { a = Enumerable.Range(0, 501) }, "BAD_ARGUMENT", 294),
        Asking("500,000 ids", "query ($a: [ID!]!) { nodes(ids: $a) { id } }", new { a = Enumerable.Range(0, 500_000) }, "TOO_COMPLEX"),
        Asking("fewer than none", "{ actors(first: -1) { totalCount } }", null, "BAD_ARGUMENT", 294),
        Asking("more than an integer holds", "{ actors(first: 2147483648) { totalCount } }", null, "ARGUMENTS_OF_CORRECT_TYPE"),
        Asking("a text of nine megabytes to look for", "query ($t: String!) { search(text: $t) { score } }", new { t = new string('x', 9_000_000) }, "BAD_ARGUMENT", 294),
        Asking("a cursor of a megabyte", "query ($t: String) { actors(after: $t) { totalCount } }", new { t = new string('A', 1_000_000) }, "BAD_CURSOR", 294),
        Asking("an id of a megabyte", "query ($t: ID!) { node(id: $t) { id } }", new { t = new string('@', 1_000_000) }, "BAD_ARGUMENT", 294),
        Asking("a date of a megabyte", "query ($t: PartialDate) { actor(id: \"a\", at: $t) { id } }", new { t = new string('9', 1_000_000) }, "BAD_ARGUMENT"),
        Asking("a hundred hops", "{ graph(around: [\"a\"], hops: 100) { truncated } }", null, "BAD_ARGUMENT", 294),
        Asking("a path of a million hops", "{ paths(from: \"a\", to: \"b\", maxHops: 1000000) { hops } }", null, "BAD_ARGUMENT", 294),
        Asking("a subscription that nobody can follow", "subscription { claimRecorded { cursor } }", null, "BAD_REQUEST"),
        Body("a variable of 200,000 digits", $$$$"""{"query": "query ($a: Int) { actors(first: $a) { totalCount } }", "variables": {"a": {{{{new string('9', 200_000)}}}} } }""", 400, "BAD_REQUEST"),
        Body("a number without an end in sight", $$$$"""{"query": "{ __typename }", "extensions": {"a": [1, {"b": 0.{{{{new string('1', 100_000)}}}} }]}}""", 400, "BAD_REQUEST"),
        Body("a variable that is no number any more", """{"query": "query ($a: Int) { actors(first: $a) { totalCount } }", "variables": {"a": 1e999}}""", 400, "INVALID_VALUE"),
        Body("variables 100,000 deep", $$$$"""{"query": "{ __typename }", "variables": {{{{Nested("{\"a\":", 100_000, "1", "}")}}}} }""", 400, "BAD_REQUEST"),
        Body("a body 1,000,000 deep", new string('[', 1_000_000), 400, "BAD_REQUEST"),
        Body("100,000 names that stand twice", "{" + string.Concat(Enumerable.Repeat("\"query\": \"{ __typename }\",", 100_000)) + "\"a\": 1}", 400, "BAD_REQUEST"),
        Body("a batch of 21", "[" + string.Join(",", Enumerable.Repeat("""{"query": "{ __typename }"}""", 21)) + "]", 413, "TOO_LARGE"),
        Body("a batch of 1,000,000", "[" + string.Join(",", Enumerable.Repeat("{}", 1_000_000)) + "]", 413, "TOO_LARGE"),
        Body("a batch of batches", "[[[{}]]]", 400, "BAD_REQUEST"),
        Body("eleven megabytes", $$$$"""{"query": "{ __typename }", "variables": {"a": "{{{{new string('x', 11_000_000)}}}}"}}""", 413, "TOO_LARGE"),
        Body("the hash of another document", $$$$"""{"query": "{ __typename }", "extensions": {"persistedQuery": {"version": 1, "sha256Hash": "{{{{new string('0', 64)}}}}"}}}""", 400, "BAD_REQUEST"),
        Body("the name of a document, a megabyte long", $$$$"""{"documentId": "{{{{new string('x', 1_000_000)}}}}"}""", 404, "DOCUMENT_NOT_FOUND"),
        Body("the name of an operation, a megabyte long", $$$$"""{"query": "{ __typename }", "operationName": "{{{{new string('x', 1_000_000)}}}}"}""", 400, "INVALID_OPERATION_NAME"),
        new("bytes that are no text", () => Requests.Post([0x7B, 0xFF, 0xFE, 0x7D], Requests.GraphQLResponse), 400, "BAD_REQUEST"),
        new("a body that grows a thousandfold", () => Requests.Post(Compressed(100_000_000), Requests.GraphQLResponse).With("Content-Encoding", "gzip"), 413, "TOO_LARGE"),
        new("a body compressed ten times over", () => Requests.Post(Compressed(1_000), Requests.GraphQLResponse).With("Content-Encoding", string.Join(", ", Enumerable.Repeat("gzip", 10))), 415, "BAD_REQUEST"),
        new("a URL of a megabyte", () => Requests.Get(new string('x', 1_000_000), Requests.GraphQLResponse), 414, null),
        new("a mutation by GET", () => Requests.Get("mutation { record(input: {}) { report { created } } }", Requests.GraphQLResponse), 405, "BAD_REQUEST"),
        new("too much by GET", () => Requests.Get("{ meetings(first: 500) { nodes { positions(first: 500) { nodes { accepted { slug } } } } } }", Requests.GraphQLResponse), 400, "TOO_COMPLEX"),
        new("a form as a web page sends it", () => Requests.Post("query=%7B__typename%7D", Requests.GraphQLResponse, "application/x-www-form-urlencoded"), 415, "BAD_REQUEST"),
        new("another name of the server", () => Requests.PostJson(new { query = "{ __typename }" }, Requests.GraphQLResponse).With("Host", "evil.example"), 403, "FORBIDDEN"),
        new("a web page from elsewhere", () => Requests.PostJson(new { query = "{ __typename }" }, Requests.GraphQLResponse).With("Origin", "https://evil.example"), 403, "FORBIDDEN"),
    ];

    private static Hostile Asking(string name, string query, object? variables, string code, int status = 400) =>
        new(name, () => Requests.PostJson(new { query, variables }, Requests.GraphQLResponse), status, code);

    private static Hostile Body(string name, string body, int status, string code) => new(name, () => Requests.Post(body, Requests.GraphQLResponse), status, code);

    private static string Nested(string open, int times, string inside, string close) =>
        string.Concat(Enumerable.Repeat(open, times)) + inside + string.Concat(Enumerable.Repeat(close, times));

    private static string Numbered(int count, Func<int, string> text) => string.Concat(Enumerable.Range(0, count).Select(text));

    private static byte[] Compressed(int length)
    {
        var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(JsonSerializer.Serialize(new { query = new string(' ', length) })));
        return compressed.ToArray();
    }
}
