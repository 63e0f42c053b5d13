using ConflictGraph.Server.GraphQL.Limits;
using ConflictGraph.Testing;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>What an answer costs at the store: a constant number of reads, however many rows it has.</summary>
public abstract class StoreCallContract(StoreKind kind) : IAsyncLifetime
{
    private const string InFull =
        """
        actor { id name aliases } meeting { id name } side participation stance stanceBecause status decidedBy { id name } because credibility independentOrigins exposure since
        accepted { ...claim } origins { capacity reliability claims { ...claim } } rejected { claim { ...claim } rule { name } because } candidates { participation claims { ...claim } }
        contradictions { kind because claims { ...claim } }
        """;

    private const string Claim =
        """
        fragment claim on Claim {
          id sentence speaker { name } speakerName capacity statedAt recordedAt rank repeats { id sentence }
          evidence { quote isHeadline document { title url outlet { name reliability } derivedFrom { how document { title outlet { name } } } } }
          statement { __typename ... on ParticipationStatement { meeting { name } subject { ... on ActorSubject { actor { name } } ... on GroupSubject { of { name } including { name } } } } }
        }
        """;

    private readonly SampleApi _sample = new(kind, services => services.Configure<DocumentLimits>(limits => limits.Cost = int.MaxValue));

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _sample.DisposeAsync();

    [StoreFact]
    public async Task The_readmes_query_takes_two_reads() =>
        Assert.Equal(["Things", "Cases"], await _sample.ReadsOfAsync(await File.ReadAllTextAsync(Path.Combine(AppContext.BaseDirectory, "examples", "01-who-attends.graphql"))));

    [StoreFact]
    public async Task A_meeting_asked_for_in_full_takes_two_reads() =>
        Assert.Equal(["Things", "Cases"], await _sample.ReadsOfAsync(
            $$"""{ meeting(id: "astana-1", at: "2017-01-24") { name attendance { inWords } positions(first: 500) { nodes { {{InFull}} } } roles { actor { name } because } } } {{Claim}}"""));

    [StoreFact]
    public async Task A_meeting_that_was_asked_for_twice_is_not_read_again_for_another_question()
    {
        for (var second = 0; second < 2; second++)
            await _sample.ReadsOfAsync($$"""{ meeting(id: "astana-1", at: "2017-01-24T12:00:0{{second}}Z") { attending { because } } }""");
        Assert.Equal(["Things"], await _sample.ReadsOfAsync(
            $$"""{ meeting(id: "astana-1", at: "2017-01-24T12:00:02Z") { name attendance { inWords } positions(first: 500) { nodes { {{InFull}} } } } } {{Claim}}"""));
    }

    [StoreFact]
    public async Task Each_moment_asked_about_takes_its_own_reads() =>
        Assert.Equal(4, (await _sample.ReadsOfAsync(
            """{ a: meeting(id: "astana-1", at: "2017-01-18") { attending { because } } b: meeting(id: "astana-1", at: "2017-01-24") { attending { because } } }""")).Count);

    [StoreFact]
    public async Task All_meetings_with_all_their_positions_take_no_more_reads_than_one() =>
        Assert.Equal(["Pages", "Cases"], await _sample.ReadsOfAsync(
            $$"""{ meetings(at: "2017-03-01") { nodes { name positions(first: 500) { nodes { {{InFull}} } } } } } {{Claim}}"""));

    [StoreTheory]
    [InlineData("first: 1")]
    [InlineData("first: 50")]
    public async Task Actors_with_their_positions_and_facts_take_the_same_reads_however_many_there_are(string page)
    {
        var reads = await _sample.ReadsOfAsync(
            $$"""
            { actors({{page}}, filter: { kinds: [FACTION] }, at: "2017-03-01") { totalCount nodes {
                name positions { nodes { meeting { name } because } } memberships { coalition { name } } sponsors { sponsor { name } } lineage { successor { name } } } } }
            """);
        Assert.Equal(["Cases", "Counts", "Facts", "MeetingsOf", "Pages"], reads.Where(read => read != "Things").Order(StringComparer.Ordinal));
        Assert.True(reads.Count(read => read == "Things") <= 1, string.Join(' ', reads));
    }

    [StoreFact]
    public async Task The_reasons_in_a_picture_are_read_where_they_are_asked_for_and_once()
    {
        Assert.Contains("Cases", await _sample.ReadsOfAsync(Picture(day: 1, "")));
        Assert.All(await _sample.ReadsOfAsync(Picture(day: 2, "")), read => Assert.Equal("Things", read));
        Assert.Single(await _sample.ReadsOfAsync(Picture(day: 3, "label during { start } because")), "Cases");
        Assert.All(await _sample.ReadsOfAsync(Picture(day: 4, "because")), read => Assert.Equal("Things", read));

        static string Picture(int day, string reasons) =>
            $$"""{ graph(around: ["ahrar-al-sham"], hops: 2, at: "2017-03-0{{day}}") { nodes { label } edges { key status {{reasons}} } } }""";
    }
}
