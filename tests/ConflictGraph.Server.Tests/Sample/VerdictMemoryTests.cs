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
    public async Task A_meeting_is_not_read_again_until_something_touches_it()
    {
        await using var sample = new SampleApi();
        for (var i = 0; i < 2; i++)
            await sample.Api.DataAsync(First, new { at = "2017-01-24T12:00:00Z" });
        Assert.DoesNotContain("Cases", await sample.ReadsOfAsync("{ meeting(id: \"astana-1\", at: \"2017-01-24T12:00:01Z\") { attending { because } } }"));

        await RecordAsync(sample, "elsewhere");
        Assert.DoesNotContain("Cases", await sample.ReadsOfAsync("{ meeting(id: \"astana-1\", at: \"2017-01-24T12:00:02Z\") { attending { because } } }"));
        Assert.Contains("Cases", await sample.ReadsOfAsync("{ meeting(id: \"elsewhere\") { attending { because } } }"));

        await RecordAsync(sample, "astana-1");
        Assert.Contains("Cases", await sample.ReadsOfAsync("{ meeting(id: \"astana-1\", at: \"2017-01-24T12:00:03Z\") { attending { because } } }"));
    }

    [Fact]
    public async Task What_is_recorded_afterwards_counts()
    {
        await using var sample = new SampleApi();
        await sample.Api.DataAsync(First);
        var before = (await sample.Api.DataAsync(First)).ToJsonString();
        await RecordAsync(sample, "astana-1");
        var after = (await sample.Api.DataAsync(First)).ToJsonString();
        Assert.DoesNotContain("Newcomers", before, StringComparison.Ordinal);
        Assert.Contains("Newcomers", after, StringComparison.Ordinal);
    }

    /// <summary>Records newcomers at a meeting, each of which is new but the first of Astana.</summary>
    private static async Task RecordAsync(SampleApi sample, string meeting)
    {
        var recorded = await sample.Api.DataAsync(
            $$"""
            mutation { record(input: { {{(meeting == "astana-1" ? "" : $"meetings: [{{ id: \"{meeting}\", name: \"{meeting}\" }}],")}}
              actors: [{ id: "newcomers-{{meeting}}", kind: FACTION, name: "The Newcomers" }],
              documents: [{ id: "news-{{meeting}}", outlet: "outlet/{{meeting}}", title: "News" }], outlets: [{ id: "outlet/{{meeting}}", name: "The News" }],
              claims: [{ participation: { subject: { actor: "newcomers-{{meeting}}" }, meeting: "{{meeting}}", value: ATTENDED }, capacity: EDITORIAL, statedAt: "2017-01-25", evidence: [{ document: "news-{{meeting}}" }] }] }) { errors { message } } }
            """);
        Assert.Empty(recorded["record"]!["errors"]!.AsArray());
    }
}
