using System.Net;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>No web page from elsewhere gets in where everybody on this machine may do everything.</summary>
public sealed class WhenceTests
{
    [Theory]
    [InlineData("loopback", "localhost", true)]
    [InlineData("loopback", "localhost:5000", true)]
    [InlineData("loopback", "127.0.0.1:5000", true)]
    [InlineData("loopback", "127.9.9.9", true)]
    [InlineData("loopback", "[::1]:5000", true)]
    [InlineData("loopback", "evil.example", false)]
    [InlineData("loopback", "localhost.evil.example", false)]
    [InlineData("loopback", "127.0.0.1.evil.example:5000", false)]
    [InlineData("loopback", "192.168.1.7:5000", false)]
    [InlineData("none", "localhost:5000", true)]
    [InlineData("none", "192.168.1.7:5000", true)]
    [InlineData("none", "conflictgraph:5000", true)]
    [InlineData("none", "evil.example", false)]
    [InlineData("keys", "api.example.org", true)]
    public async Task The_server_answers_to_names_that_no_page_from_elsewhere_can_have(string auth, string host, bool isTaken)
    {
        await using var guarded = new Guarded(auth);
        using var request = Ask();
        request.Headers.Host = host;

        Assert.Equal(isTaken, await IsTakenAsync(guarded, request));
    }

    [Theory]
    [InlineData("loopback", "graph.internal.example", true)]
    [InlineData("keys", "graph.internal.example:8443", true)]
    [InlineData("keys", "other.example", false)]
    public async Task Names_can_be_set(string auth, string host, bool isTaken)
    {
        await using var guarded = new Guarded(auth, access => access.Hosts = "graph.internal.example; second.example");
        using var request = Ask();
        request.Headers.Host = host;

        Assert.Equal(isTaken, await IsTakenAsync(guarded, request));
    }

    [Theory]
    [InlineData("http://localhost:5000", true)]
    [InlineData("https://localhost:5000", true)]
    [InlineData("http://localhost:5001", false)]
    [InlineData("http://localhost", false)]
    [InlineData("http://127.0.0.1:5000", false)]
    [InlineData("https://evil.example", false)]
    [InlineData("null", false)]
    [InlineData("file://", false)]
    [InlineData("https://app.example", true)]
    [InlineData("https://app.example.evil.example", false)]
    public async Task A_page_may_ask_only_if_it_is_the_servers_own_or_named(string origin, bool isTaken)
    {
        await using var guarded = new Guarded("loopback", access => access.CorsOrigins = "https://app.example");
        foreach (var request in new[] { Ask(), new HttpRequestMessage(HttpMethod.Get, "/graphql?query={rules{id}}"), Upgrade() })
        {
            request.Headers.Host = "localhost:5000";
            request.Headers.Add("Origin", origin);
            Assert.Equal(isTaken, await IsTakenAsync(guarded, request));
        }
    }

    [Theory]
    [InlineData("http://api.example.org", "api.example.org", true)]
    [InlineData("https://api.example.org", "api.example.org", true)]
    [InlineData("https://api.example.org", "api.example.org:443", true)]
    [InlineData("https://api.example.org:8443", "api.example.org", false)]
    public async Task Its_own_origin_is_recognised_behind_what_ends_TLS(string origin, string host, bool isTaken)
    {
        await using var guarded = new Guarded("none", access => access.Hosts = "api.example.org");
        using var request = Ask();
        request.Headers.Host = host;
        request.Headers.Add("Origin", origin);

        Assert.Equal(isTaken, await IsTakenAsync(guarded, request));
    }

    [Theory]
    [InlineData("cross-site", "no-cors", "image", false)]
    [InlineData("same-site", "no-cors", "script", false)]
    [InlineData("cross-site", "navigate", "iframe", false)]
    [InlineData("cross-site", "navigate", "document", true)]
    [InlineData("same-origin", "cors", "empty", true)]
    [InlineData("none", "navigate", "document", true)]
    public async Task A_page_from_elsewhere_cannot_make_a_browser_ask_but_a_link_can_be_followed(string site, string mode, string destination, bool isTaken)
    {
        await using var guarded = new Guarded("loopback");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={rules{id}}");
        request.Headers.Add("Sec-Fetch-Site", site);
        request.Headers.Add("Sec-Fetch-Mode", mode);
        request.Headers.Add("Sec-Fetch-Dest", destination);

        Assert.Equal(isTaken, await IsTakenAsync(guarded, request));
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("X-Real-IP", "203.0.113.7")]
    public async Task What_came_through_a_proxy_is_not_taken_for_this_machine(string header, string value)
    {
        await using var loopback = new Guarded("loopback");
        await using var none = new Guarded("none");
        using var one = Ask();
        using var other = Ask();
        one.Headers.Add(header, value);
        other.Headers.Add(header, value);

        Assert.False(await IsTakenAsync(loopback, one));
        Assert.True(await IsTakenAsync(none, other));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data; boundary=x")]
    [InlineData(null)]
    public async Task A_body_that_a_form_can_send_is_refused(string? type)
    {
        await using var guarded = new Guarded("loopback");
        using var content = new ByteArrayContent("""{"query":"{ rules { id } }"}"""u8.ToArray());
        content.Headers.ContentType = type is null ? null : System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var response = await guarded.Client().PostAsync("/graphql", content);

        Assert.Equal(HttpStatusCode.UnsupportedMediaType, response.StatusCode);
    }

    [Fact]
    public async Task A_refusal_says_what_to_set_in_the_form_that_the_caller_reads()
    {
        await using var guarded = new Guarded("loopback");
        using var request = Ask();
        request.Headers.Add("Origin", "https://evil.example");
        request.Headers.Add("Accept", "application/graphql-response+json");
        using var response = await guarded.Client().SendAsync(request);

        Assert.Equal("application/graphql-response+json", response.Content.Headers.ContentType?.MediaType);
        var asked = await Asked.OfAsync(response);
        Assert.Equal((403, "FORBIDDEN"), (asked.Status, asked.Code));
        Assert.Contains("--cors-origins", asked.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_named_origin_gets_a_preflight_and_the_others_do_not()
    {
        await using var guarded = new Guarded("keys", access => access.CorsOrigins = "https://app.example");

        Assert.Equal("https://app.example", await PreflightAsync("https://app.example"));
        Assert.Null(await PreflightAsync("https://evil.example"));

        async Task<string?> PreflightAsync(string origin)
        {
            using var request = new HttpRequestMessage(HttpMethod.Options, "/graphql");
            request.Headers.Add("Origin", origin);
            request.Headers.Add("Access-Control-Request-Method", "POST");
            request.Headers.Add("Access-Control-Request-Headers", "authorization,content-type");
            using var response = await guarded.Client().SendAsync(request);
            return response.Headers.TryGetValues("Access-Control-Allow-Origin", out var allowed) ? Assert.Single(allowed) : null;
        }
    }

    [Fact]
    public async Task A_page_that_is_let_in_can_read_why_its_caller_is_not()
    {
        await using var guarded = new Guarded("keys", access => access.CorsOrigins = "https://app.example");
        using var request = Ask();
        request.Headers.Add("Origin", "https://app.example");
        using var response = await guarded.Client().SendAsync(request);

        Assert.Equal(HttpStatusCode.Unauthorized, response.StatusCode);
        Assert.Equal("https://app.example", Assert.Single(response.Headers.GetValues("Access-Control-Allow-Origin")));
    }

    [Fact]
    public async Task Health_is_open_to_everybody()
    {
        await using var guarded = new Guarded("keys");
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health/ready");
        request.Headers.Host = "10.0.0.9";
        using var response = await guarded.Client().SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    private static HttpRequestMessage Ask() => new(HttpMethod.Post, "/graphql") { Content = JsonContent.Create(new { query = "{ rules { id } }" }) };

    private static HttpRequestMessage Upgrade()
    {
        var request = new HttpRequestMessage(HttpMethod.Get, "/graphql?query={rules{id}}");
        request.Headers.Add("Connection", "Upgrade");
        request.Headers.Add("Upgrade", "websocket");
        return request;
    }

    /// <summary>False if the request was forbidden; what else may be wrong with it is not of interest here.</summary>
    private static async Task<bool> IsTakenAsync(Guarded guarded, HttpRequestMessage request)
    {
        using var response = await guarded.Client().SendAsync(request);
        return response.StatusCode != HttpStatusCode.Forbidden;
    }
}
