using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class TextTests
{
    [Theory]
    [InlineData("", "this one is blank")]
    [InlineData(" \u00A0 ", "this one is blank")]
    [InlineData("a\u0007b", "'a\\u0007b' has the control character U+0007 at position 1")]
    [InlineData("a\nb", "'a\\u000Ab' has the control character U+000A at position 1")]
    [InlineData("a\u0085", "'a\\u0085' has the control character U+0085 at position 1")]
    [InlineData("ab\u202Ec", "'ab\\u202Ec' has the direction mark U+202E at position 2")]
    [InlineData("\u200Fab", "'\\u200Fab' has the direction mark U+200F at position 0")]
    [InlineData("a\u2066b", "'a\\u2066b' has the direction mark U+2066 at position 1")]
    public async Task A_name_is_plain_text(string name, string fault)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Outlets = [new("new", name)] });
        Assert.Equal(
            new(MistakeCode.InvalidText, $"name takes text without control characters, line breaks and direction marks; {fault}.", "outlets.0.name"),
            mistake);
    }

    [Fact]
    public async Task Half_of_a_surrogate_pair_is_refused_and_shown_as_a_number()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Outlets = [new("new", "a\uD83D")] });
        Assert.EndsWith("'a\\uD83D' has half of a surrogate pair U+D83D at position 1.", mistake.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("أحرار الشام")]
    [InlineData("\u061C أحرار")]
    [InlineData("क्\u200Dष")]
    [InlineData("Ahrar \U0001F600")]
    public async Task Text_in_any_script_is_taken(string name)
    {
        var world = await World.WithThingsAsync();
        Assert.Empty((await world.RecordAsync(new RecordDraft { Outlets = [new("new", name)] })).Mistakes);
    }

    [Fact]
    public async Task Every_text_of_an_input_is_looked_at()
    {
        var world = await World.WithThingsAsync();
        const string bad = "\u0001";
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [new("doc/x", "outlet/afp", bad) { Text = bad, Url = bad, Language = bad }],
            Actors =
            [
                new("new", ActorKind.State, bad)
                {
                    Aliases = new[] { "fine", bad }, ExternalIds = new[] { new ExternalId("UCDP", "1"), new ExternalId(bad, " ") }, Description = bad,
                },
            ],
            Processes = [new("new/process", bad) { Description = bad }],
            Meetings = [new("new/meeting", bad) { Place = bad }],
            Claims =
            [
                World.Claim with { Participation = World.Attends with { Condition = bad }, SpeakerName = " ", Evidence = [new("doc/two", bad)] },
                World.Claim with { Role = new("alloush", "ahrar", RoleKind.Leader) { Title = bad } },
            ],
        });
        Assert.All(recorded.Mistakes, mistake => Assert.Equal(MistakeCode.InvalidText, mistake.Code));
        Assert.Equal(
            [
                "documents.0.title", "documents.0.url", "documents.0.language", "documents.0.text",
                "actors.0.name", "actors.0.aliases.1", "actors.0.externalIds.1.scheme", "actors.0.externalIds.1.value", "actors.0.description",
                "processes.0.name", "processes.0.description", "meetings.0.name", "meetings.0.place",
                "claims.0.participation.condition", "claims.0.speakerName", "claims.0.evidence.0.quote", "claims.1.role.title",
            ],
            recorded.Mistakes.Select(mistake => mistake.Path));
    }

    [Theory]
    [InlineData("www.example.org")]
    [InlineData("ftp://example.org/a")]
    [InlineData("javascript:alert(1)")]
    [InlineData("http://exa mple.org")]
    [InlineData("/relative")]
    public async Task A_url_is_an_absolute_web_address(string url)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Documents = [new("doc/x", "outlet/afp", "X") { Url = url }] });
        Assert.Equal(new(MistakeCode.InvalidText, $"url takes an absolute http or https address; '{url}' is none.", "documents.0.url"), mistake);
    }

    [Theory]
    [InlineData("english")]
    [InlineData("e")]
    [InlineData("en_US")]
    public async Task A_language_is_a_tag(string language)
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Documents = [new("doc/x", "outlet/afp", "X") { Language = language }] });
        Assert.Equal((MistakeCode.InvalidText, "documents.0.language"), (mistake.Code, mistake.Path));
        Assert.Equal($"language takes a BCP 47 tag such as ar, en or pt-BR; '{language}' is none.", mistake.Message);
    }

    [Fact]
    public async Task Texts_and_lists_have_limits()
    {
        var world = await World.WithThingsAsync();
        var members = Enumerable.Repeat("ahrar", 501).ToList();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [new("doc/x", "outlet/afp", new('a', 1_001)) { Text = new string('a', 1_000_001) }],
            Actors = [new("new", ActorKind.State, "New") { Aliases = members, Description = new string('a', 10_001) }],
            Claims =
            [
                World.Claim with
                {
                    Participation = World.Attends with { Subject = new(null, new("opposition", Quantifier.Some) { Including = members, Except = members }) },
                },
                World.Claim with { Participation = World.Attends, Evidence = [.. Enumerable.Repeat(new EvidenceDraft("doc/two"), 501)] },
                World.Claim with { Participation = World.Attends, Evidence = [new("doc/two", new('a', 10_001))] },
                World.Claim with { Support = new("turkey", "ahrar", [.. Enumerable.Repeat(SupportKind.Other, 501)]) },
            ],
        });
        Assert.All(recorded.Mistakes, mistake => Assert.Equal(MistakeCode.TooLarge, mistake.Code));
        Assert.Equal(
            [
                ("documents.0.title", "title takes at most 1,000 characters; this one has 1,001."),
                ("documents.0.text", "text takes at most 1,000,000 characters; this one has 1,000,001."),
                ("actors.0.aliases", "aliases takes at most 500 entries; this one has 501."),
                ("actors.0.description", "description takes at most 10,000 characters; this one has 10,001."),
                ("claims.0.participation.subject.group.including", "including takes at most 500 entries; this one has 501."),
                ("claims.0.participation.subject.group.except", "except takes at most 500 entries; this one has 501."),
                ("claims.1.evidence", "evidence takes at most 500 entries; this one has 501."),
                ("claims.2.evidence.0.quote", "quote takes at most 10,000 characters; this one has 10,001."),
                ("claims.3.support.kinds", "kinds takes at most 500 entries; this one has 501."),
            ],
            recorded.Mistakes.Select(mistake => (mistake.Path, mistake.Message)));
    }

    [Fact]
    public async Task A_long_value_is_shown_cut()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(new RecordDraft { Outlets = [new(new('x', 5_000), "Name")] });
        Assert.EndsWith($"; '{new string('x', 60)}…' is not that.", mistake.Message, StringComparison.Ordinal);
    }
}
