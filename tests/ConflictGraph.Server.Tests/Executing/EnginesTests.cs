using System.Globalization;
using System.Text.Json.Nodes;
using ConflictGraph.Embedded;
using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Executing;
using ConflictGraph.Server.Http.Answers;
using ConflictGraph.Server.Tests.Fuzzing;

namespace ConflictGraph.Server.Tests.Executing;

/// <summary>Both engines give the same answers: the same bytes of data, and the same errors. <c>CONFLICTGRAPH_TEST_ENGINES</c> sets how many random operations.</summary>
public sealed class EnginesTests : IAsyncLifetime
{
    /// <summary>How many errors are told, so that of more it is left to the engine which.</summary>
    private const int MostErrors = 100;

    private readonly TemporaryFolder _folder = new();
    private EmbeddedStore _store = null!;
    private Api _levels = null!;
    private Api _library = null!;

    public static TheoryData<string> Documents { get; } =
    [
        // A name twice, on several ways, with different selections below.
        """
        { meeting(id: "astana-1") { ...A name ...B ... on Meeting { name positions(first: 2) { totalCount } } positions(first: 2) { nodes { actor { name } } } } }
        fragment A on Meeting { place positions(first: 2) { nodes { side actor { kind } } pageInfo { hasNextPage } } }
        fragment B on Node { id ...A }
        """,
        // Interfaces, unions, and fragments that cover some of the types.
        """
        { claims(first: 30) { nodes { slug statement { __typename ... on ParticipationStatement { value meeting { ...N } subject { __typename } } ... on MembershipStatement { member { ...N } } } } } }
        fragment N on Node { id __typename ... on Actor { name ... on Coalition { kind } } ... on Meeting { place } }
        """,
        """{ node(id: "turkey") { __typename id ... on State { name kind } ... on Meeting { name } } nodes(ids: ["turkey", "nobody", "astana-1"]) { __typename id } }""",
        // Errors beside data, of the whole and in rows.
        """{ ok: meeting(id: "astana-1") { name } bad: meeting(id: "not a slug") { name } rows: meetings(first: 2) { nodes { name positions(first: 0) { totalCount } } } }""",
        """{ actors(first: 3) { nodes { name a: positions(first: 2) { nodes { because } } b: positions(first: 9999) { nodes { because } } } } }""",
        """{ __schema { queryType { name fields { name args { name defaultValue type { kind ofType { name } } } } } types { name kind possibleTypes { name } enumValues(includeDeprecated: true) { name } } } __type(name: "Meeting") { name interfaces { name } } }""",
        """{ __typename a: __typename meeting(id: "nobody") { name } }""",
    ];

    public async Task InitializeAsync()
    {
        _store = EmbeddedStore.Open(new EmbeddedOptions { Folder = _folder.Path }, TimeProvider.System);
        _levels = new Api(_store, sample: "astana-2017", Configured(EngineOptions.Levels));
        await _levels.DataAsync("{ __typename }");
        _library = new Api(_store, configure: Configured(EngineOptions.Library));
    }

    public async Task DisposeAsync()
    {
        await _levels.DisposeAsync();
        await _library.DisposeAsync();
        await _store.DisposeAsync();
        _folder.Dispose();
    }

    [Theory]
    [MemberData(nameof(Documents))]
    public async Task A_document_has_one_answer(string query) => await CompareAsync(query, null);

    [Fact]
    public async Task An_example_has_one_answer()
    {
        foreach (var example in Directory.GetFiles(Path.Combine(AppContext.BaseDirectory, "examples")).Order(StringComparer.Ordinal))
        {
            var operation = await File.ReadAllTextAsync(example);
            if (!operation.Contains("mutation", StringComparison.Ordinal) && !operation.Contains("subscription", StringComparison.Ordinal))
                await CompareAsync(operation, null);
        }
    }

    [Fact]
    public async Task What_is_skipped_and_included_hangs_on_the_variables_of_each_request()
    {
        const string Query =
            """
            query ($one: Boolean!, $other: Boolean = true) { meeting(id: "astana-1") { name @skip(if: $one) place @include(if: $other) @skip(if: false)
              ...P @include(if: $one) ... @skip(if: $other) { starts } } }
            fragment P on Meeting { attendance { inWords @include(if: $other) attending } }
            """;
        var answers = new HashSet<string>();
        foreach (var variables in new object[] { new { one = true }, new { one = false }, new { one = true, other = false }, new { one = false, other = false }, new { one = true } })
            answers.Add(await CompareAsync(Query, variables));
        Assert.Equal(4, answers.Count);
    }

    public static TheoryData<string> Variables { get; } =
    [
        """{ "id": "turkey" }""", """{ "id": "turkey", "at": "2017-01-20" }""", """{ "id": "turkey", "at": "2017-02-30" }""", """{ "id": "turkey", "at": "2017-13" }""", """{ "id": "turkey", "at": 2017 }""",
        """{ "id": "turkey", "at": null }""", """{ "id": 5 }""", """{ "id": null }""", """{ }""", """{ "id": ["turkey"] }""", """{ "id": { "a": 1 } }""", """{ "id": "no slug" }""",
        """{ "id": "turkey", "first": 1 }""", """{ "id": "turkey", "first": 0 }""", """{ "id": "turkey", "first": "1" }""", """{ "id": "turkey", "first": 1.5 }""", """{ "id": "turkey", "first": null }""", """{ "id": "turkey", "first": 99999999999 }""",
        """{ "id": "turkey", "kind": "STATE" }""", """{ "id": "turkey", "kind": "state" }""", """{ "id": "turkey", "kind": 1 }""", """{ "id": "turkey", "ids": ["turkey", "russia"] }""", """{ "id": "turkey", "ids": "turkey" }""",
        """{ "id": "turkey", "ids": [null] }""", """{ "id": "turkey", "more": "than asked" }""", """{ "id": "turkey", "side": "ATTENDING", "given": { "sides": ["ATTENDING"] } }""",
    ];

    /// <summary>A document that was found to be valid before is executed without the library's validation, and is answered as before.</summary>
    [Theory]
    [MemberData(nameof(Variables))]
    public async Task A_known_document_takes_and_refuses_the_same_variables(string variables)
    {
        const string Query =
            """
            query ($id: ID!, $at: PartialDate, $first: Int = 2, $kind: ActorKind = FACTION, $ids: [ID!] = ["turkey"], $side: Side = ATTENDING, $given: PositionFilter) {
              actor(id: $id, at: $at) { id name positions(first: $first) { nodes { side meeting { name attending(first: $first) { because } } } } }
              nodes(ids: $ids) { id }
              actors(filter: { kinds: [$kind] }, first: 3) { nodes { name } }
              meeting(id: "astana-1") { a: positions(filter: { sides: [ATTENDING, $side] }, first: 2) { totalCount } b: positions(filter: $given, first: 2) { totalCount } }
            }
            """;
        await _levels.DataAsync(Query, new { id = "turkey" });
        await CompareAsync(Query, JsonNode.Parse(variables));
    }

    [Fact]
    public async Task A_random_operation_has_one_answer()
    {
        var schema = _levels.Services.GetRequiredService<ConflictGraphSchema>();
        schema.Initialize();
        var operations = int.Parse(Environment.GetEnvironmentVariable("CONFLICTGRAPH_TEST_ENGINES") ?? "500", CultureInfo.InvariantCulture);
        var withData = 0;
        for (var seed = 0; seed < operations; seed++)
        {
            var operation = new RandomOperation(schema, new Random(seed)).Write();
            if (operation.StartsWith("query", StringComparison.Ordinal) && (await CompareAsync(operation, null)).Contains("\"data\":{", StringComparison.Ordinal))
                withData++;
        }
        Assert.InRange(withData, operations / 4, operations);
    }

    private static Action<IServiceCollection> Configured(string engine) => services => services
        .Configure<EngineOptions>(options => options.Engine = engine)
        .Configure<AnswerOptions>(options => options.AnswerCache = 0);

    private async Task<string> CompareAsync(string query, object? variables)
    {
        var (one, other) = (await AskAsync(_levels, query, variables), await AskAsync(_library, query, variables));
        // The second time its document is known.
        Assert.Equal(one, await AskAsync(_levels, query, variables));
        if (one == other)
            return one;
        // Which error is found first is left to the engine.
        var (ours, theirs) = (JsonNode.Parse(one)!, JsonNode.Parse(other)!);
        Assert.Equal(theirs["data"]?.ToJsonString(), ours["data"]?.ToJsonString());
        if (ours["errors"]!.AsArray().Count < MostErrors)
            Assert.Equal(Errors(theirs), Errors(ours));
        else
            Assert.Equal(MostErrors, theirs["errors"]!.AsArray().Count);
        return one;
    }

    private static async Task<string> AskAsync(Api api, string query, object? variables)
    {
        using var client = api.CreateClient();
        using var response = await client.PostAsJsonAsync("/graphql", new { query, variables });
        return await response.Content.ReadAsStringAsync();
    }

    private static IEnumerable<string> Errors(JsonNode answer) => answer["errors"]!.AsArray().Select(error => error!.ToJsonString()).Order(StringComparer.Ordinal);
}
