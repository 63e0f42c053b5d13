namespace ConflictGraph.Server.Tests;

/// <summary>What is said to a caller who gets an argument wrong.</summary>
public sealed class ArgumentTests : IAsyncLifetime
{
    private readonly Api _api = new(World.Small());

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _api.DisposeAsync().AsTask();

    [Theory]
    [InlineData("""{ meeting(id: "astana-1", at: "yesterday") { name } }""", "'at'")]
    [InlineData("""{ meeting(id: "astana-1", at: "2017-02-30") { name } }""", "'at'")]
    [InlineData("""{ meeting(id: "astana-1", at: 2017) { name } }""", "'at'")]
    [InlineData("""{ meeting(id: "astana-1", knownAt: "2017-13") { name } }""", "'knownAt'")]
    [InlineData("""{ meetings(filter: { startsFrom: "soon" }) { totalCount } }""", "'filter.startsFrom'")]
    [InlineData("""{ meetings(filter: { startsFrom: "2017-02-30" }) { totalCount } }""", "'filter.startsFrom'")]
    public async Task A_malformed_date_is_answered_with_the_argument_and_what_it_takes(string query, string names)
    {
        var (code, message) = await _api.ErrorAsync(query);

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains(names, message);
        Assert.Contains("a day (2017-01-18)", message);
    }

    [Fact]
    public async Task A_malformed_date_in_a_variable_is_answered_with_its_name()
    {
        var (code, message) = await _api.ErrorAsync("query ($when: PartialDate) { meeting(id: \"astana-1\", at: $when) { name } }", new { when = "yesterday" });

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains("when", message);
        Assert.Contains("a day (2017-01-18)", message);
    }

    [Theory]
    [InlineData("{ actors(first: 501) { totalCount } }", "'first'")]
    [InlineData("{ actors(first: -1) { totalCount } }", "'first'")]
    [InlineData("{ actors(last: 501) { totalCount } }", "'last'")]
    [InlineData("{ actors(first: 1, last: 1) { totalCount } }", "'last'")]
    public async Task A_count_out_of_bounds_is_answered_with_the_argument_and_what_it_takes(string query, string names)
    {
        var (code, message) = await _api.ErrorAsync(query);

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains(names, message);
        Assert.Contains("0 to 500", message);
    }

    [Theory]
    [InlineData("""{ meeting(id: "Astana 1") { name } }""", "'id'")]
    [InlineData("""{ meeting(id: "astana-1@soon") { name } }""", "'id'")]
    [InlineData("""{ node(id: "") { id } }""", "'id'")]
    [InlineData("""{ nodes(ids: ["astana-1", "Ä"]) { id } }""", "'ids'")]
    [InlineData("""{ outlet(id: "outlet/afp@2017") { id } }""", "'id'")]
    [InlineData("""{ meetings(filter: { attendedBy: "A!" }) { totalCount } }""", "'filter.attendedBy'")]
    public async Task A_slug_outside_the_grammar_is_answered_with_what_an_id_is(string query, string names)
    {
        var (code, message) = await _api.ErrorAsync(query);

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.StartsWith("INVALID_ID", message);
        Assert.Contains(names, message);
        Assert.Contains("such as ahrar-al-sham", message);
    }

    [Theory]
    [InlineData("""{ meeting(id: "no-such-thing") { name } }""")]
    [InlineData("""{ meeting: actor(id: "no-such-thing") { name } }""")]
    [InlineData("""{ meeting: node(id: "no-such-thing") { id } }""")]
    [InlineData("""{ meeting(id: "ahrar") { name } }""")]
    [InlineData("""{ meeting: claim(id: "no-such-thing") { id } }""")]
    public async Task What_is_not_known_is_null(string query) => Assert.Null((await _api.DataAsync(query))["meeting"]);

    [Fact]
    public async Task A_moment_beside_an_id_that_carries_one_is_refused()
    {
        var (code, message) = await _api.ErrorAsync("""{ meeting(id: "astana-1@2017-01-16T20:00:00.000Z", at: "2017") { name } }""");

        Assert.Equal("BAD_ARGUMENT", code);
        Assert.Contains("'id'", message);
    }
}
