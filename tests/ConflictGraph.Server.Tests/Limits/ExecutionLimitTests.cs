using System.Diagnostics;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Server.Tests.Protocol;
using ConflictGraph.Server.Tests.Stores;
using GraphQLParser.AST;

namespace ConflictGraph.Server.Tests.Limits;

/// <summary>What an operation costs, how long it takes, and how many run at once.</summary>
public sealed class ExecutionLimitTests
{
    private readonly FixedStore _store = World.Small();

    [Theory]
    [InlineData("{ __typename }", 0)]
    [InlineData("{ actor(id: \"ahrar\") { name } }", 2)]
    [InlineData("{ actors(first: 100) { nodes { name } } }", 111)]
    [InlineData("{ actors { nodes { name slug } } }", 61)]
    [InlineData("query ($n: Int = 10) { actors(first: $n) { edges { node { name } } } }", 22)]
    public async Task What_an_operation_costs_is_told_to_those_who_ask(string query, long cost)
    {
        await using var api = new Api(_store);
        using var client = api.CreateClient();
        using var asking = await client.SendAsync(Requests.PostJson(new { query, extensions = new { cost = true } }));
        Assert.Equal($$"""{"requested":{{cost}},"maximum":250000}""", (await asking.JsonAsync())["extensions"]!["cost"]!.ToJsonString());
        using var silent = await client.SendAsync(Requests.PostJson(new { query }));
        Assert.Null((await silent.JsonAsync())["extensions"]);
    }

    [Fact]
    public async Task The_cost_of_one_document_follows_its_variables()
    {
        await using var api = new Api(_store, configure: services => services.Configure<DocumentLimits>(limits => limits.Cost = 100));
        const string query = "query ($n: Int) { actors(first: $n) { nodes { name } } }";
        await api.DataAsync(query, new { n = 10 });
        Assert.Equal("TOO_COMPLEX", (await api.ErrorAsync(query, new { n = 500 })).Code);
        await api.DataAsync(query, new { n = 10 });
    }

    [Fact]
    public async Task The_whole_schema_may_be_asked_for_as_IDEs_do()
    {
        await using var api = new Api(_store);
        const string ofType = "kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name ofType { kind name } } } } } } } }";
        var schema = await api.DataAsync(
            $$"""
            query IntrospectionQuery { __schema { queryType { name } mutationType { name } subscriptionType { name } types { ...full } directives { name description locations args(includeDeprecated: true) { ...input } } } }
            fragment full on __Type { kind name description isOneOf
              fields(includeDeprecated: true) { name description args(includeDeprecated: true) { ...input } type { {{ofType}} } isDeprecated deprecationReason }
              inputFields(includeDeprecated: true) { ...input } interfaces { {{ofType}} } enumValues(includeDeprecated: true) { name description isDeprecated deprecationReason } possibleTypes { {{ofType}} } }
            fragment input on __InputValue { name description type { {{ofType}} } defaultValue isDeprecated deprecationReason }
            """);
        Assert.InRange(schema["__schema"]!["types"]!.AsArray().Count, 100, 1_000);
    }

    [Fact]
    public async Task What_the_explorer_asks_is_within_the_limits()
    {
        await using var api = new Api(_store);
        var execution = api.Services.GetRequiredService<Execution>();
        var schema = api.Services.GetRequiredService<ConflictGraphSchema>();
        schema.Initialize();
        var asked = Directory.GetFiles(Repository.File("src", "ConflictGraph.Web", "src"), "*.graphql", SearchOption.AllDirectories);
        Assert.NotEmpty(asked);
        foreach (var file in asked)
        {
            var document = execution.Prepare(new() { Query = await File.ReadAllTextAsync(file) });
            Assert.Null(document.Refusal?.Message);
            Assert.All(document.Document!.Definitions.OfType<GraphQLOperationDefinition>(), operation => Assert.InRange(
                document.CostOf(schema, operation.Name!.StringValue, null), 1, new DocumentLimits().Cost));
        }
    }

    [Fact]
    public async Task No_answer_tells_more_errors_than_it_may()
    {
        await using var api = new Api(_store);
        var answer = await api.AskAsync("{ " + string.Concat(Enumerable.Range(0, 150).Select(i => $"a{i}: actors(first: -1) {{ totalCount }} ")) + "}");
        Assert.Equal(100, answer["errors"]!.AsArray().Count);
        Assert.Equal("There are more errors than the 100 that are told (--limit-errors).", (string?)answer["errors"]![99]!["message"]);
    }

    [Fact]
    public async Task An_operation_that_takes_too_long_is_stopped_in_the_store_too()
    {
        var wasCancelled = new TaskCompletionSource();
        _store.Delay = async cancellation =>
        {
            await using var stopped = cancellation.Register(() => wasCancelled.TrySetResult());
            await wasCancelled.Task;
            cancellation.ThrowIfCancellationRequested();
        };
        await using var api = new Api(_store, configure: services => services.Configure<ExecutionLimits>(limits => limits.Time = 1));
        using var client = api.CreateClient();
        var watch = Stopwatch.StartNew();
        using var response = await client.SendAsync(Requests.PostJson(new { query = "{ actors(at: \"2017\") { nodes { name } } }" }));
        Assert.Equal((503, "TIMEOUT"), ((int)response.StatusCode, await response.CodeAsync()));
        await wasCancelled.Task.WaitAsync(TimeSpan.FromSeconds(30));
        Assert.InRange(watch.Elapsed.TotalSeconds, 1, 30);
    }

    [Fact]
    public async Task More_operations_than_may_wait_are_refused_and_those_that_wait_are_answered()
    {
        var go = new TaskCompletionSource();
        _store.Delay = _ => go.Task;
        await using var api = new Api(_store, configure: services => services.Configure<ExecutionLimits>(limits => limits.Operations = 1));
        using var client = api.CreateClient();
        var answers = Enumerable.Range(0, 15).Select(_ => client.SendAsync(Requests.PostJson(new { query = "{ actors(at: \"2017\") { totalCount } }" }))).ToList();
        // One runs and ten wait; the others need not.
        for (var refused = 0; refused < 4; refused++)
        {
            var answered = await Task.WhenAny(answers);
            answers.Remove(answered);
            using var response = await answered;
            Assert.Equal((503, "OVERLOADED", "1"), ((int)response.StatusCode, await response.CodeAsync(), response.Header("Retry-After")));
        }
        go.SetResult();
        foreach (var answered in answers)
        {
            using var response = await answered;
            Assert.NotNull((await response.JsonAsync())["data"]!["actors"]);
        }
    }
}
