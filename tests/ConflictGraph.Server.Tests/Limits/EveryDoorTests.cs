using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.GraphQL.Preparing;
using ConflictGraph.Server.Http.Limits;
using ConflictGraph.Server.Tests.WebSockets;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>What is bounded is bounded by whatever door it comes.</summary>
public sealed class EveryDoorTests
{
    public static TheoryData<string> TooMuch =>
    [
        "{ a: __typename b: __typename c: __typename d: __typename }",
        "{ " + string.Concat(Enumerable.Repeat("rules { id } ", 20)) + "}",
        "{ process(id: \"a\") { meetings { process { meetings { process { name } } } } } }",
        "{ __typename @skip(if: true) @skip(if: true) @skip(if: true) @skip(if: true) }",
        "{ actors(first: 500) { nodes { slug } } }",
        "{ nodes(ids: [" + string.Concat(Enumerable.Repeat("\"a\" ", 500)) + "]) { id } }",
        "{ __typename } #" + new string(' ', 2_000),
    ];

    [Theory]
    [MemberData(nameof(TooMuch))]
    public async Task Too_much_is_refused_by_every_door(string query)
    {
        await using var api = await SocketApi.StartAsync(services => services.Configure<DocumentLimits>(limits =>
            (limits.Aliases, limits.Selections, limits.Depth, limits.Directives, limits.Cost, limits.Tokens, limits.Document) = (3, 30, 5, 3, 100, 400, 2_000)));
        Assert.All(await EveryDoor.CodesAsync(api, query), door => Assert.Equal("TOO_COMPLEX", door.Value));
        Assert.All(await EveryDoor.CodesAsync(api, "{ rules { id } }"), door => Assert.Equal("", door.Value));
    }

    [Fact]
    public async Task Introspection_that_is_switched_off_is_so_at_every_door()
    {
        await using var api = await SocketApi.StartAsync(services => services.Configure<PreparingOptions>(options => options.Introspection = PreparingOptions.Off));
        Assert.All(await EveryDoor.CodesAsync(api, "{ __schema { queryType { name } } }"), door => Assert.Equal("FORBIDDEN", door.Value));
        Assert.All(await EveryDoor.CodesAsync(api, "{ ...f } fragment f on Query { a: __type(name: \"Actor\") { name } }"), door => Assert.Equal("FORBIDDEN", door.Value));
        Assert.All(await EveryDoor.CodesAsync(api, "{ __typename }"), door => Assert.Equal("", door.Value));
        using var client = new HttpClient { BaseAddress = api.Desk.Api.ClientOptions.BaseAddress };
        using var schema = await client.GetAsync("/graphql/schema");
        Assert.Equal(404, (int)schema.StatusCode);
    }

    [Fact]
    public async Task A_client_that_asks_too_often_is_refused_by_every_door()
    {
        await using var api = await SocketApi.StartAsync(services => services.Configure<RateLimits>(limits => limits.Rate = 1));
        using var client = new HttpClient { BaseAddress = api.Desk.Api.ClientOptions.BaseAddress };
        var last = 200;
        for (var i = 0; i < 40 && last != 429; i++)
        {
            using var response = await client.SendAsync(Protocol.Requests.PostJson(new { query = "{ __typename }" }));
            last = (int)response.StatusCode;
            Assert.Equal(last == 429, response.Headers.RetryAfter is not null);
        }
        Assert.Equal(429, last);
        Assert.All(await EveryDoor.CodesAsync(api, "{ __typename }"), door => Assert.True(door.Value is "RATE_LIMITED" or "", $"{door.Key}: {door.Value}"));
        Assert.Contains((await EveryDoor.CodesAsync(api, "{ __typename }")).Values, code => code == "RATE_LIMITED");
    }
}
