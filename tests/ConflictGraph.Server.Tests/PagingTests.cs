using System.Text.Json.Nodes;

namespace ConflictGraph.Server.Tests;

public sealed class PagingTests : IAsyncLifetime
{
    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _api.DisposeAsync().AsTask();

    [Fact]
    public async Task Walking_forward_meets_everything_once()
    {
        var whole = Names(await PageAsync("first: 500"));
        var walked = new List<string>();
        for (var after = ""; ;)
        {
            var page = await PageAsync($"first: 2{after}");
            walked.AddRange(Names(page));
            Assert.Equal(after != "", (bool)page["pageInfo"]!["hasPreviousPage"]!);
            if (!(bool)page["pageInfo"]!["hasNextPage"]!)
                break;
            after = $", after: \"{page["pageInfo"]!["endCursor"]}\"";
        }

        Assert.Equal(5, whole.Count);
        Assert.Equal(whole, walked);
    }

    [Fact]
    public async Task Walking_backward_meets_everything_once()
    {
        var whole = Names(await PageAsync("first: 500"));
        var walked = new List<string>();
        for (var before = ""; ;)
        {
            var page = await PageAsync($"last: 2{before}");
            walked.InsertRange(0, Names(page));
            Assert.Equal(before != "", (bool)page["pageInfo"]!["hasNextPage"]!);
            if (!(bool)page["pageInfo"]!["hasPreviousPage"]!)
                break;
            before = $", before: \"{page["pageInfo"]!["startCursor"]}\"";
        }

        Assert.Equal(whole, walked);
    }

    [Fact]
    public async Task A_page_between_two_cursors_knows_both_neighbours()
    {
        var cursors = (await PageAsync("first: 500"))["edges"]!.AsArray().Select(edge => (string)edge!["cursor"]!).ToArray();

        var between = await PageAsync($"first: 10, after: \"{cursors[0]}\", before: \"{cursors[4]}\"");
        var end = await PageAsync($"first: 10, after: \"{cursors[4]}\"");

        Assert.Equal((3, true, true), Shape(between));
        Assert.Equal((0, true, false), Shape(end));
        Assert.Equal((0, false, true), Shape(await PageAsync("first: 0")));
    }

    [Theory]
    [InlineData("after: \"nonsense\"")]
    [InlineData("before: \"%%%\"")]
    [InlineData("orderBy: NAME_DESC, after: \"CURSOR\"")]
    public async Task A_cursor_of_another_order_or_of_none_is_refused(string arguments)
    {
        var cursor = (string)(await PageAsync("first: 1"))["pageInfo"]!["endCursor"]!;

        var (code, message) = await _api.ErrorAsync($"{{ actors({arguments.Replace("CURSOR", cursor)}) {{ nodes {{ id }} }} }}");

        Assert.Equal("BAD_CURSOR", code);
        Assert.Contains("takes a cursor", message);
    }

    [Fact]
    public async Task A_count_is_only_made_where_somebody_asks()
    {
        await _api.DataAsync("{ __typename }");
        _api.Store.Forget();
        await _api.DataAsync("""{ actors(at: "2017") { nodes { id } pageInfo { hasNextPage hasPreviousPage } } }""");
        Assert.Equal(["Pages"], _api.Store.Reads);

        var data = await _api.DataAsync("""{ actors(at: "2017", first: 0) { totalCount } meetings(at: "2017", first: 1) { totalCount nodes { slug } } }""");
        Assert.Equal(["Pages", "Pages", "Counts"], _api.Store.Reads);
        Assert.Equal("""{"actors":{"totalCount":5},"meetings":{"totalCount":3,"nodes":[{"slug":"geneva-4"}]}}""", data.ToJsonString());
    }

    private async Task<JsonNode> PageAsync(string arguments) => (await _api.DataAsync(
        $"{{ actors({arguments}) {{ edges {{ cursor node {{ name }} }} pageInfo {{ hasNextPage hasPreviousPage startCursor endCursor }} }} }}"))["actors"]!;

    private static List<string> Names(JsonNode page) => [.. page["edges"]!.AsArray().Select(edge => (string)edge!["node"]!["name"]!)];

    private static (int Rows, bool Previous, bool Next) Shape(JsonNode page) =>
        (page["edges"]!.AsArray().Count, (bool)page["pageInfo"]!["hasPreviousPage"]!, (bool)page["pageInfo"]!["hasNextPage"]!);
}
