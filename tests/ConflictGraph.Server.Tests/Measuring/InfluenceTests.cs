using System.Net;
using System.Net.Http.Headers;
using System.Text.Json.Nodes;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Explore.Measuring;
using ConflictGraph.Server.GraphQL.Measuring;
using ConflictGraph.Server.Tests.Sample;

namespace ConflictGraph.Server.Tests.Measuring;

public sealed class InfluenceTests : IAsyncLifetime
{
    private readonly SampleApi _sample = new();

    private Api Api => _sample.Api;

    public Task InitializeAsync() => Task.CompletedTask;

    public Task DisposeAsync() => _sample.DisposeAsync().AsTask();

    [Fact]
    public async Task It_is_null_until_it_has_been_measured_and_says_for_which_version_it_was()
    {
        const string Question = """{ dataVersion { id } actor(id: "turkey") { influence { degree betweenness community computedFor { id } } } }""";
        Assert.Null((await Api.DataAsync(Question))["actor"]!["influence"]);
        await MeasureAsync();
        var data = await Api.DataAsync(Question);
        var influence = data["actor"]!["influence"]!;
        Assert.True((int)influence["degree"]! > 1);
        Assert.InRange((double)influence["betweenness"]!, 0, 1);
        Assert.NotNull((string?)influence["community"]);
        Assert.Equal((string)data["dataVersion"]!["id"]!, (string)influence["computedFor"]!["id"]!);
    }

    [Theory]
    [InlineData("")]
    [InlineData(", filter: { kinds: [FACTION, STATE] }")]
    public async Task Pages_by_influence_hold_every_actor_once_and_the_greatest_first(string filter)
    {
        await MeasureAsync();
        var all = await PageAsync($"first: 500{filter}");
        var values = all["nodes"]!.AsArray().Select(node => ((double)node!["influence"]!["betweenness"]!, (int)node["influence"]!["degree"]!)).ToList();
        Assert.Equal((int)all["totalCount"]!, values.Count);
        Assert.Equal(values.OrderByDescending(value => value), values);

        var slugs = all["nodes"]!.AsArray().Select(node => (string)node!["slug"]!).ToList();
        Assert.Equal(slugs, await WalkAsync("first: 7", "after", "endCursor", "hasNextPage", filter));
        Assert.Equal(slugs, await WalkAsync("last: 7", "before", "startCursor", "hasPreviousPage", filter));
    }

    [Fact]
    public async Task An_actor_that_came_after_it_was_measured_stands_at_the_end()
    {
        await MeasureAsync();
        await Api.Store.CommitAsync(new RecordEvent([new Actor { Slug = "aaa-new", Kind = ActorKind.Faction, Name = "New" }]), Api.Store.Head.Version, default);
        var nodes = (await PageAsync("first: 500"))["nodes"]!.AsArray();
        Assert.Contains("aaa-new", nodes.Select(node => (string)node!["slug"]!));
        Assert.Null(nodes.Single(node => (string?)node!["slug"] == "aaa-new")!["influence"]);
    }

    [Fact]
    public async Task Before_it_has_been_measured_the_order_is_that_of_the_names()
    {
        var byInfluence = await Api.DataAsync("{ actors(orderBy: INFLUENCE_DESC, first: 20) { nodes { slug } } }");
        var byName = await Api.DataAsync("{ actors(orderBy: NAME_ASC, first: 20) { nodes { slug } } }");
        Assert.Equal(byName.ToJsonString(), byInfluence.ToJsonString());
    }

    [Fact]
    public async Task An_answer_that_a_client_keeps_is_old_once_it_has_been_measured()
    {
        using var client = Api.CreateClient();
        var address = new Uri("/graphql?query=" + Uri.EscapeDataString("""{ actor(id: "turkey") { influence { degree } } }"""), UriKind.Relative);
        using var before = await client.GetAsync(address);
        client.DefaultRequestHeaders.IfNoneMatch.Add(EntityTagHeaderValue.Parse(before.Headers.ETag!.ToString()));
        using var same = await client.GetAsync(address);
        await MeasureAsync();
        using var after = await client.GetAsync(address);
        Assert.Equal((HttpStatusCode.NotModified, HttpStatusCode.OK), (same.StatusCode, after.StatusCode));
    }

    [Fact]
    public async Task It_is_measured_in_the_background_and_anew_when_something_was_written()
    {
        using var folder = new TemporaryFolder();
        await using var store = Embedded.EmbeddedStore.Open(new Embedded.EmbeddedOptions { Folder = folder.Path }, TimeProvider.System);
        await using var api = new Api(store, "astana-2017", services => services.Configure<InfluenceOptions>(options => (options.Quiet, options.Share) = (TimeSpan.FromMilliseconds(10), 1)));
        await UntilAsync(api, store.Head.Version);
        await store.CommitAsync(new RecordEvent([new Actor { Slug = "new", Kind = ActorKind.Faction, Name = "New" }]), store.Head.Version, default);
        await UntilAsync(api, store.Head.Version);
    }

    [Fact]
    public async Task What_goes_wrong_in_it_does_not_stop_the_server()
    {
        var store = World.Small();
        var hasFailed = new TaskCompletionSource();
        store.Delay = _ =>
        {
            hasFailed.TrySetResult();
            throw new InvalidOperationException("broken");
        };
        await using var api = new Api(store, configure: services => services.Configure<InfluenceOptions>(options => options.Quiet = TimeSpan.Zero));
        await api.DataAsync("{ __typename }");
        await hasFailed.Task.WaitAsync(TimeSpan.FromMinutes(1));
        var service = api.Services.GetServices<IHostedService>().OfType<InfluenceService>().Single();
        // The next thing that it does is to wait for something new, which never comes.
        Assert.NotEqual(service.ExecuteTask, await Task.WhenAny(service.ExecuteTask!, store.IsWaitedFor));
        Assert.Equal("Query", (string?)(await api.DataAsync("{ __typename }"))["__typename"]);
    }

    private static async Task UntilAsync(Api api, long version)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            var measured = (await api.DataAsync("""{ actor(id: "turkey") { influence { computedFor { id } } } }"""))["actor"]?["influence"]?["computedFor"]?["id"];
            if (measured is not null && long.Parse((string)measured!, System.Globalization.CultureInfo.InvariantCulture) >= version)
                return;
            // What is measured in the background tells nobody that it is there; like any client, the test asks again.
            await Task.Delay(20, patience.Token);
        }
    }

    private async Task MeasureAsync()
    {
        await Api.DataAsync("{ __typename }");
        var influences = Api.Services.GetRequiredService<Influences>();
        influences.Replace(await InfluenceMap.MeasureAsync(Api.Store, Api.Store.Head, Domain.Time.PartialDateFormat.Parse("2017-01-22").LastMoment, default));
    }

    private async Task<JsonNode> PageAsync(string arguments) => (await Api.DataAsync(
        $$"""{ actors(orderBy: INFLUENCE_DESC, {{arguments}}) { totalCount nodes { slug influence { betweenness degree } } pageInfo { startCursor endCursor hasNextPage hasPreviousPage } } }"""))["actors"]!;

    private async Task<List<string>> WalkAsync(string count, string argument, string cursor, string hasMore, string filter)
    {
        var (slugs, place) = (new List<string>(), "");
        while (true)
        {
            var page = await PageAsync(count + place + filter);
            var nodes = page["nodes"]!.AsArray().Select(node => (string)node!["slug"]!).ToList();
            slugs.InsertRange(argument == "after" ? slugs.Count : 0, nodes);
            if (!(bool)page["pageInfo"]![hasMore]!)
                return slugs;
            place = $", {argument}: \"{page["pageInfo"]![cursor]}\"";
        }
    }
}
