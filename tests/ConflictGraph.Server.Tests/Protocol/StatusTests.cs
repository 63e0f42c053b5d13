using System.Net;
using System.Text;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>What the status of an answer tells, for each of the two media types.</summary>
public sealed class StatusTests : ProtocolTest
{
    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("nonsense")]
    [InlineData("[]")]
    [InlineData("""["{ rules { id } }"]""")]
    [InlineData("null")]
    [InlineData("{}")]
    [InlineData("""{"query": null}""")]
    [InlineData("""{"query": " "}""")]
    [InlineData("""{"query": 5}""")]
    [InlineData("""{"query": "{ __typename }", "operationName": {}}""")]
    [InlineData("""{"query": "{ __typename }", "variables": [7]}""")]
    [InlineData("""{"query": "{ __typename }", "extensions": "x"}""")]
    [InlineData("""{"query": "{ __typename }", "query": "{ rules { id } }"}""")]
    [InlineData("""{"query": "{ __typename }", "variables": {"a": 1, "a": 2}}""")]
    [InlineData("""{"query": "{ __typename } # \ud800"}""")]
    public async Task What_is_no_request_is_a_bad_one_whatever_theClient_takes(string body)
    {
        foreach (var accept in new[] { "application/json", Requests.GraphQLResponse })
        {
            using var response = await Client.SendAsync(Requests.Post(body, accept));
            Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
            Assert.Equal("BAD_REQUEST", await response.CodeAsync());
            Assert.Equal(accept, response.MediaType()?.MediaType);
            Assert.Equal("no-store", response.Header("Cache-Control"));
        }
    }

    [Theory]
    [InlineData("""{"query": "{ rules { id }"}""", "SYNTAX_ERROR")]
    [InlineData("""{"query": "{ nothing }"}""", "FIELDS_ON_CORRECT_TYPE")]
    [InlineData("""{"query": "query A { rules { id } }", "operationName": "B"}""", "INVALID_OPERATION_NAME")]
    [InlineData("""{"query": "query ($id: ID!) { actor(id: $id) { name } }", "variables": {"id": null}}""", "INVALID_VALUE")]
    public async Task An_operation_that_cannot_be_executed_is_told_by_the_status_to_those_who_can_trust_it(string body, string code)
    {
        using var plain = await Client.SendAsync(Requests.Post(body, "application/json"));
        Assert.Equal((HttpStatusCode.OK, code), (plain.StatusCode, await plain.CodeAsync()));

        using var telling = await Client.SendAsync(Requests.Post(body, Requests.GraphQLResponse));
        Assert.Equal((HttpStatusCode.BadRequest, code), (telling.StatusCode, await telling.CodeAsync()));
        Assert.False((await telling.JsonAsync()).AsObject().ContainsKey("data"));
    }

    [Fact]
    public async Task Data_with_errors_beside_it_is_a_partial_success()
    {
        Store.Failure = new StoreUnavailableException("The database does not answer.");
        const string Body = """{"query": "{ rules { id } actor(id: \"ahrar\") { name } }"}""";

        using var telling = await Client.SendAsync(Requests.Post(Body, Requests.GraphQLResponse));
        Assert.Equal(294, (int)telling.StatusCode);
        Assert.NotNull((await telling.JsonAsync())["data"]!["rules"]);
        Assert.Equal("STORE_UNAVAILABLE", await telling.CodeAsync());
        Assert.Equal("no-store", telling.Header("Cache-Control"));

        using var plain = await Client.SendAsync(Requests.Post(Body, "application/json"));
        Assert.Equal(HttpStatusCode.OK, plain.StatusCode);
    }

    [Fact]
    public async Task A_mutation_by_GET_is_refused_and_told_where_to_go()
    {
        using var response = await Client.SendAsync(Requests.Get("mutation { record(input: {}) { report { created } } }"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
        Assert.Equal("POST", response.Header("Allow"));
    }

    [Theory]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("PATCH")]
    public async Task Other_methods_are_refused_and_told_which_there_are(string method)
    {
        using var response = await Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/graphql"));
        Assert.Equal((HttpStatusCode.MethodNotAllowed, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
        Assert.Equal("GET, POST", response.Header("Allow"));
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/graphql")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("application/json; charset=utf-16")]
    [InlineData("application/json; charset=iso-8859-1")]
    [InlineData("nonsense")]
    [InlineData("")]
    public async Task A_body_of_another_type_is_refused_and_told_which_there_is(string contentType)
    {
        using var response = await Client.SendAsync(Requests.Post("""{"query": "{ rules { id } }"}""", contentType: contentType));
        Assert.Equal((HttpStatusCode.UnsupportedMediaType, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
        Assert.Equal("application/json", response.Header("Accept"));
    }

    [Theory]
    [InlineData("application/json")]
    [InlineData("application/json; charset=utf-8")]
    [InlineData("application/json;charset=\"UTF-8\"")]
    [InlineData("Application/JSON; charset=UTF-8; extra=1")]
    public async Task JSON_in_UTF8_is_taken_however_it_is_written(string contentType)
    {
        using var response = await Client.SendAsync(Requests.Post("""{"query": "{ actor(id: \"nusra\") { name } }"}""", contentType: contentType));
        Assert.Equal("""{"data":{"actor":{"name":"جبهة النصرة"}}}""", await response.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task A_byte_order_mark_is_passed_over_and_what_is_not_UTF8_is_refused()
    {
        using var marked = await Client.SendAsync(Requests.Post([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes("""{"query": "{ __typename }"}""")]));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await marked.Content.ReadAsStringAsync());

        using var latin = await Client.SendAsync(Requests.Post(Encoding.Latin1.GetBytes("""{"query": "{ __typename } # é"}""")));
        Assert.Equal(HttpStatusCode.BadRequest, latin.StatusCode);
        Assert.Contains("UTF-8", (string)(await latin.JsonAsync())["errors"]![0]!["message"]!);
    }

    [Fact]
    public async Task What_nobody_knows_in_a_request_is_passed_over()
    {
        using var response = await Client.SendAsync(Requests.Post("""{"query": "{ __typename }", "id": 7, "nothing": [], "operationName": "", "variables": null}""", Requests.GraphQLResponse));
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Theory]
    [InlineData("&query=%7B__typename%7D")]
    [InlineData("&variables=%5B%5D")]
    [InlineData("&variables=7&operationName=")]
    [InlineData("&extensions=%7B")]
    public async Task A_URL_that_does_not_say_one_thing_is_refused(string more)
    {
        using var response = await Client.SendAsync(Requests.Get("{ __typename }", more: more));
        Assert.Equal((HttpStatusCode.BadRequest, "BAD_REQUEST"), (response.StatusCode, await response.CodeAsync()));
    }

    [Fact]
    public async Task Empty_parameters_of_a_URL_are_as_good_as_none()
    {
        using var response = await Client.SendAsync(Requests.Get("query null { __typename }", more: "&variables=&extensions=&operationName="));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await response.Content.ReadAsStringAsync());
        using var named = await Client.SendAsync(Requests.Get("query null { __typename } query other { rules { id } }", more: "&operationName=null"));
        Assert.Equal("""{"data":{"__typename":"Query"}}""", await named.Content.ReadAsStringAsync());
    }
}
