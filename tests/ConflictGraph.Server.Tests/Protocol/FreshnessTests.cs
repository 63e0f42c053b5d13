using System.Net;
using ConflictGraph.Domain;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access;
using ConflictGraph.Server.Http.Requests;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Server.Tests.Protocol;

/// <summary>What a client may keep of an answer, and when it is told that it still has the right one.</summary>
public sealed class FreshnessTests : IAsyncLifetime
{
    private const string Talks = """{ meeting(id: "talks") { name starts } }""";

    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 22, 23, 59, 30, TimeSpan.Zero));
    private readonly EmbeddedStore _store;
    private readonly Api _api;
    private readonly HttpClient _client;

    public FreshnessTests()
    {
        _store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder.Path }, _clock);
        _api = new Api(_store, configure: Settings(maxAge: 60));
        _client = _api.CreateClient();
    }

    public async Task InitializeAsync() => await RecordAsync("talks", "The talks");

    public async Task DisposeAsync()
    {
        await _api.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    public async Task The_same_question_of_the_same_data_is_not_answered_twice(string method)
    {
        using var first = await AskAsync(method);
        Assert.StartsWith("W/\"", first.Header("ETag"));
        using var second = await AskAsync(method, first.Header("ETag"));
        Assert.Equal(HttpStatusCode.NotModified, second.StatusCode);
        Assert.Empty(await second.Content.ReadAsByteArrayAsync());
        Assert.Equal(first.Header("ETag"), second.Header("ETag"));
        Assert.Equal(first.Header("Cache-Control"), second.Header("Cache-Control"));
        Assert.Equal(first.Header("Vary"), second.Header("Vary"));
    }

    [Fact]
    public async Task A_strong_tag_or_one_of_several_is_recognised_and_any_at_all_is_not()
    {
        using var first = await AskAsync("GET");
        var tag = first.Header("ETag")!;
        foreach (var known in new[] { tag[2..], $"\"other\", {tag}", $"W/\"x\",{tag[2..]}" })
            Assert.Equal(HttpStatusCode.NotModified, (await AskAsync("GET", known)).StatusCode);
        foreach (var unknown in new[] { "*", "\"other\"", "nonsense" })
            Assert.Equal(HttpStatusCode.OK, (await AskAsync("GET", unknown)).StatusCode);
    }

    /// <summary>What a body was read as is remembered, and with it the tag of its last answer.</summary>
    [Fact]
    public async Task A_body_that_came_often_is_answered_by_what_there_is_now()
    {
        var tags = new HashSet<string?>();
        for (var i = 0; i < 4; i++)
        {
            using var same = await AskAsync("POST");
            tags.Add(same.Header("ETag"));
            Assert.Contains("The talks", await same.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Single(tags);
        await RecordAsync("talks", "The talks in the north");
        for (var i = 0; i < 2; i++)
        {
            using var changed = await AskAsync("POST");
            tags.Add(changed.Header("ETag"));
            Assert.Contains("The talks in the north", await changed.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        }
        Assert.Equal(2, tags.Count);
    }

    [Fact]
    public async Task A_new_version_is_a_new_answer()
    {
        using var first = await AskAsync("GET");
        await RecordAsync("more-talks", "More talks");
        using var second = await AskAsync("GET", first.Header("ETag"));
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotEqual(first.Header("ETag"), second.Header("ETag"));
    }

    [Fact]
    public async Task A_boundary_of_time_is_a_new_answer_and_none_is_kept_beyond_it()
    {
        using var before = await AskAsync("GET");
        Assert.Equal("max-age=30, private", before.Header("Cache-Control"));
        _clock.Advance(TimeSpan.FromSeconds(29.5));
        using var shortBefore = await AskAsync("GET", before.Header("ETag"));
        Assert.Equal((HttpStatusCode.NotModified, "must-revalidate, max-age=0, private"), (shortBefore.StatusCode, shortBefore.Header("Cache-Control")));
        _clock.Advance(TimeSpan.FromSeconds(1));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("GET", before.Header("ETag"))).StatusCode);
    }

    [Fact]
    public async Task Another_operation_other_variables_or_another_media_type_are_another_answer()
    {
        var tags = new HashSet<string?>();
        foreach (var (query, more, accept) in new[]
        {
            (Talks, "", null), ("{ rules { id } }", "", null), (Talks, "&variables=%7B%22a%22%3A1%7D", null), (Talks, "&variables=%7B%22a%22%3A2%7D", null),
            (Talks, "&operationName=A", null), (Talks, "", Requests.GraphQLResponse),
        })
            tags.Add((await _client.SendAsync(Requests.Get(query, accept, more))).Header("ETag") ?? "none");
        // The operation that is not there has no answer to keep.
        Assert.Equal(6, tags.Count);
        Assert.Contains("none", tags);
    }

    [Fact]
    public async Task Another_caller_is_another_answer_and_one_without_rights_gets_none()
    {
        Assert.NotEqual(await TagOfAsync(new Caller("anna", Role.Reader)), await TagOfAsync(new Caller("ben", Role.Reader)));
        Assert.NotEqual(await TagOfAsync(new Caller("anna", Role.Reader)), await TagOfAsync(new Caller("anna", Role.Curator)));
        Assert.Null(await TagOfAsync(Caller.Unknown));
    }

    [Fact]
    public async Task An_answer_is_not_kept_without_being_asked_for_unless_a_setting_says_so()
    {
        await using var api = new Api(_store);
        using var response = await api.CreateClient().SendAsync(Requests.Get(Talks));
        Assert.Equal("must-revalidate, max-age=0, private", response.Header("Cache-Control"));
    }

    [Theory]
    [InlineData("mutation { record(input: {}) { report { created } } }")]
    [InlineData("{ nothing }")]
    [InlineData("{ meeting(id: \"?\") { name } }")]
    public async Task What_changes_something_or_has_errors_is_not_kept(string query)
    {
        using var response = await _client.SendAsync(Requests.PostJson(new { query }));
        Assert.Equal(("no-store", null), (response.Header("Cache-Control"), response.Header("ETag")));
    }

    private Action<IServiceCollection> Settings(int maxAge) => services => services.AddSingleton<TimeProvider>(_clock).Configure<RequestOptions>(options => options.MaxAge = maxAge);

    private Task<HttpResponseMessage> AskAsync(string method, string? known = null)
    {
        var request = method == "GET" ? Requests.Get(Talks) : Requests.PostJson(new { query = Talks });
        return _client.SendAsync(known is null ? request : request.With("If-None-Match", known));
    }

    private async Task<string?> TagOfAsync(Caller caller)
    {
        await using var api = new Api(_store, configure: services => services.AddSingleton<ICallers>(new CalledBy(caller)));
        using var response = await api.CreateClient().SendAsync(Requests.Get(Talks));
        return response.Header("ETag");
    }

    private async Task RecordAsync(string slug, string name) => await _store.CommitAsync(
        new RecordEvent(new Thing[] { new Meeting { Slug = slug, Name = name, Starts = PartialDate.OfDay(2017, 1, 23) } }.ToValueList()),
        _store.Head.Version, CancellationToken.None);

    private sealed class CalledBy(Caller caller) : ICallers
    {
        public ValueTask<Caller> RecogniseAsync(Credential? credential, CancellationToken cancellation) => new(caller);

        public bool IsStillKnown(Caller known) => true;
    }
}
