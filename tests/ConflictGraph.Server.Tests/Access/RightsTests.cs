using ConflictGraph.Server.GraphQL;
using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Tests.Access;

/// <summary>Who may do what, whatever the way by which it is asked.</summary>
public sealed class RightsTests
{
    private static readonly Dictionary<string, (Role Needed, string Mutation)> Mutations = new()
    {
        ["record"] = (Role.Recorder, """record(input: {}) { report { created } }"""),
        ["retract"] = (Role.Recorder, """retract(input: { claim: "c", by: "b", reason: "r" }) { errors { code } }"""),
        ["rank"] = (Role.Curator, """rank(input: { claim: "c", rank: PREFERRED, reason: "r" }) { errors { code } }"""),
        ["merge"] = (Role.Curator, """merge(input: { keep: "a", absorb: "b", reason: "r" }) { errors { code } }"""),
        ["undoMerge"] = (Role.Curator, """undoMerge(input: { absorbed: "a", reason: "r" }) { errors { code } }"""),
    };

    [Fact]
    public async Task Each_mutation_says_what_it_needs_and_is_refused_to_those_who_have_less()
    {
        await using var guarded = new Guarded("keys");
        foreach (var role in Enum.GetValues<Role>())
        {
            using var client = guarded.Client(await guarded.KeyAsync(role.ToString(), role));
            foreach (var (name, (needed, mutation)) in Mutations)
            {
                var asked = await Asked.PostAsync(client, $"mutation {{ {mutation} }}");
                if (role >= needed)
                {
                    Assert.Null(asked.Code);
                    Assert.NotNull(asked.Data?[name]);
                    continue;
                }
                Assert.Equal("FORBIDDEN", asked.Code);
                Assert.Contains($"'{name}' needs the role {needed.ToString().ToUpperInvariant()}", asked.Message, StringComparison.Ordinal);
                Assert.Null(asked.Data);
            }
        }
    }

    [Fact]
    public async Task The_schema_has_no_mutation_that_does_not_say_what_it_needs()
    {
        await using var guarded = new Guarded("keys");
        var schema = guarded.Services.GetRequiredService<ConflictGraphSchema>();
        schema.Initialize();

        Assert.Equal(Mutations.Keys.Order(), schema.Mutation!.Fields.Select(field => field.Name).Order());
        foreach (var field in schema.Mutation.Fields)
        {
            Assert.Equal(Mutations[field.Name].Needed, Rights.NeededFor(field));
            Assert.EndsWith($"Needs the role {Mutations[field.Name].Needed.ToString().ToUpperInvariant()}.", field.Description, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("mutation { ...F } fragment F on Mutation { ...G } fragment G on Mutation { rank(input: {claim: \"c\", rank: PREFERRED, reason: \"r\"}) { errors { code } } }")]
    [InlineData("mutation { ... { ... on Mutation { x: rank(input: {claim: \"c\", rank: PREFERRED, reason: \"r\"}) { errors { code } } } } }")]
    [InlineData("mutation { record(input: {}) { report { created } } rank(input: {claim: \"c\", rank: PREFERRED, reason: \"r\"}) { errors { code } } }")]
    public async Task No_way_of_writing_it_gets_around_what_it_needs(string mutation)
    {
        await using var guarded = new Guarded("keys");

        var asked = await Asked.PostAsync(guarded.Client(await guarded.KeyAsync("recorder", Role.Recorder)), mutation);

        Assert.Equal("FORBIDDEN", asked.Code);
        Assert.Null(asked.Data);
    }

    [Fact]
    public async Task A_reader_reads_and_supposes()
    {
        await using var guarded = new Guarded("keys");
        using var client = guarded.Client(await guarded.KeyAsync("reader", Role.Reader));

        Assert.Null((await Asked.PostAsync(client, "{ actors { totalCount } whatIf(input: {}) { errors { code } } __schema { queryType { name } } }")).Code);
    }

    [Theory]
    [InlineData("GET", "/journal")]
    [InlineData("POST", "/journal/backup")]
    [InlineData("POST", "/journal/verify")]
    public async Task The_journal_is_the_administrators(string method, string path)
    {
        await using var guarded = new Guarded("keys");

        Assert.Equal(401, await StatusAsync(null));
        Assert.Equal(403, await StatusAsync(await guarded.KeyAsync("curator", Role.Curator)));
        // The small world has no journal that could be written out.
        if (method == "POST")
            Assert.NotInRange(await StatusAsync(await guarded.KeyAsync("administrator", Role.Administrator)), 401, 403);

        async Task<int> StatusAsync(string? key)
        {
            using var request = new HttpRequestMessage(new HttpMethod(method), path) { Content = method == "POST" ? JsonContent.Create(new { }) : null };
            using var response = await guarded.Client(key).SendAsync(request);
            return (int)response.StatusCode;
        }
    }

    [Fact]
    public async Task The_schema_is_for_readers()
    {
        await using var guarded = new Guarded("keys");
        using var unknown = await guarded.Client().GetAsync("/graphql/schema");
        using var reader = await guarded.Client(await guarded.KeyAsync("reader", Role.Reader)).GetAsync("/graphql/schema");

        Assert.Equal((401, 200), ((int)unknown.StatusCode, (int)reader.StatusCode));
    }

    [Fact]
    public async Task Only_an_administrator_says_when_a_claim_was_recorded()
    {
        const string mutation = """
            mutation { record(input: { claims: [{ participation: { subject: { actor: "ahrar" }, meeting: "astana-1", value: ATTENDED }, capacity: EDITORIAL,
              statedAt: "2017", evidence: [], recordedAt: "2017-01-01T00:00:00Z" }] }) { errors { code path message } } }
            """;
        await using var guarded = new Guarded("keys");

        Assert.Equal(["FORBIDDEN"], await CodesAsync(Role.Recorder));
        Assert.DoesNotContain("FORBIDDEN", await CodesAsync(Role.Administrator));

        async Task<string[]> CodesAsync(Role role)
        {
            var asked = await Asked.PostAsync(guarded.Client(await guarded.KeyAsync(role.ToString(), role)), mutation);
            return [.. asked.Data!["record"]!["errors"]!.AsArray().Select(error => (string)error!["code"]!)];
        }
    }
}
