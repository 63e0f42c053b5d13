using ConflictGraph.Server.GraphQL.Reading;

namespace ConflictGraph.Server.Tests.Sample;

/// <summary>What is remembered of a meeting is what would be worked out again.</summary>
public sealed class VerdictMemoryTests
{
    private const string First = "query ($at: PartialDate, $knownAt: PartialDate) { meeting(id: \"astana-1\", at: $at, knownAt: $knownAt) { positions { nodes { because } } } }";

    private const string Second =
        """
        query ($at: PartialDate, $knownAt: PartialDate) { meeting(id: "astana-1", at: $at, knownAt: $knownAt) {
          attendance { inWords } contradictions { because } attending { actor { slug } because since credibility accepted { slug } rejected { because } candidates { participation } }
          stayingAway { actor { slug } because exposure independentOrigins origins { capacity claims { slug } } } position(actor: "ahrar-al-sham") { because } } }
        """;

    private static readonly object[] Moments =
    [
        new { at = "2017-01-16T20:00:00Z" }, new { at = "2017-01-24T12:00:00Z" }, new { at = "2017-01-24T12:00:00Z", knownAt = "2017-01-17T12:00:00Z" }, new { knownAt = "2017-01-20" }, new { },
    ];

    [Fact]
    public async Task Another_question_on_the_same_meeting_is_answered_as_if_nothing_were_remembered()
    {
        await using var remembering = new SampleApi();
        await using var forgetful = new SampleApi(configure: services => services.Configure<ReadingOptions>(options => options.VerdictCache = 0));
        // What is asked for once is not remembered yet.
        foreach (var moment in Moments.Concat(Moments))
            await remembering.Api.DataAsync(First, moment);
        foreach (var moment in Moments)
            Assert.Equal((await forgetful.Api.DataAsync(Second, moment)).ToJsonString(), (await remembering.Api.DataAsync(Second, moment)).ToJsonString());
    }

    [Fact]
    public async Task What_is_recorded_afterwards_counts()
    {
        await using var sample = new SampleApi();
        await sample.Api.DataAsync(First);
        var before = (await sample.Api.DataAsync(First)).ToJsonString();
        await sample.Api.DataAsync(
            """
            mutation { record(input: { actors: [{ id: "newcomers", kind: FACTION, name: "The Newcomers" }],
              documents: [{ id: "news", outlet: "outlet/new", title: "News" }], outlets: [{ id: "outlet/new", name: "The News" }],
              claims: [{ participation: { subject: { actor: "newcomers" }, meeting: "astana-1", value: ATTENDED }, capacity: EDITORIAL, statedAt: "2017-01-25", evidence: [{ document: "news" }] }] }) { errors { message } } }
            """);
        var after = (await sample.Api.DataAsync(First)).ToJsonString();
        Assert.DoesNotContain("Newcomers", before, StringComparison.Ordinal);
        Assert.Contains("Newcomers", after, StringComparison.Ordinal);
    }
}
