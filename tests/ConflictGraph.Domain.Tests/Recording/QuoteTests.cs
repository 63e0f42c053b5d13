using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class QuoteTests
{
    [Theory]
    [InlineData("said on Monday that it would not attend", "said on Monday\nthat it   would not attend")]
    [InlineData("  would   not attend. The café ", "would not attend.\r\n\r\nThe café")]
    [InlineData("The cafe\u0301 in Homs", "The café in Homs")]
    [InlineData("“full” – as ever.", "“full” – as ever.")]
    public async Task A_quote_is_found_and_its_place_is_in_the_text_as_it_is(string quote, string words)
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(Quoting("doc/one", quote));
        Assert.Empty(recorded.Mistakes);
        Assert.Equal(words, Quoted(world, World.Text));
    }

    [Fact]
    public async Task A_composed_quote_is_found_in_a_text_with_loose_marks()
    {
        const string text = "Le cafe\u0301 ferme\u0301, مُحَمَّد";
        var world = await WithTextAsync(text);
        Assert.Empty((await world.RecordAsync(Quoting("doc/x", "café fermé, مُحَمَّد"))).Mistakes);
        Assert.Equal("cafe\u0301 ferme\u0301, مُحَمَّد", Quoted(world, text));
    }

    [Fact]
    public async Task Marks_count_in_whatever_order_they_were_typed()
    {
        const string text = "مح\u0651\u064Eد and 각"; // shadda, then fatha
        var world = await WithTextAsync(text);
        Assert.Empty((await world.RecordAsync(Quoting("doc/x", "مح\u064E\u0651د and \u1100\u1161\u11A8"))).Mistakes);
        Assert.Equal(text, Quoted(world, text));
    }

    [Theory]
    [InlineData("The cafe in Homs")]
    [InlineData("The caf")]
    [InlineData("\"full\" - as ever.")]
    [InlineData("the café in Homs")]
    public async Task Nothing_more_is_folded(string quote)
    {
        var world = await WithTextAsync("The cafe\u0301 in Homs was “full” – as ever.");
        var recorded = await world.RecordAsync(Quoting("doc/x", quote));
        Assert.Equal(quote == "The caf" ? 0 : 1, recorded.Mistakes.Count);
    }

    [Fact]
    public async Task A_quote_that_does_not_stand_in_the_text_is_refused_with_the_nearest_passage()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(Quoting("doc/one", "said on Tuesday that it would never attend"));
        Assert.Equal(
            new(
                MistakeCode.QuoteNotInText,
                "quote takes words that stand in the text of 'doc/one'; 'said on Tuesday that it would never attend' do not, "
                + "and the nearest passage is 'said on Monday that it would not attend.'.",
                "claims.0.evidence.0.quote"),
            mistake);
    }

    [Fact]
    public async Task A_quote_that_is_like_nothing_in_the_text_is_refused()
    {
        var world = await World.WithThingsAsync();
        var mistake = await world.MistakeAsync(Quoting("doc/one", "xyzzy"));
        Assert.EndsWith("'xyzzy' do not, and nothing there is like them.", mistake.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_the_first_hundred_faulty_quotes_are_compared_but_all_are_told()
    {
        var world = await World.WithThingsAsync();
        var claims = Enumerable.Range(0, 150).Select(number => Quoting("doc/one", $"café {number}")).ToArray();
        var recorded = await world.RecordAsync(claims);
        Assert.Equal(150, recorded.Mistakes.Count);
        Assert.Equal(100, recorded.Mistakes.Count(mistake => mistake.Message.EndsWith("the nearest passage is 'café'.", StringComparison.Ordinal)));
        Assert.EndsWith("'café 149' do not.", recorded.Mistakes[149].Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_text_may_come_with_the_same_input()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft
        {
            Documents = [new("doc/two", "outlet/afp", "Two") { Text = "They will come." }, new("doc/one", "outlet/afp", "One") { Text = "New text." }],
            Claims = [Quoting("doc/two", "will come"), Quoting("doc/one", "Ahrar al-Sham said")],
        });
        Assert.Equal("claims.1.evidence.0.quote", Assert.Single(recorded.Mistakes).Path);
    }

    [Fact]
    public async Task A_quote_from_a_document_without_text_is_taken_as_it_is()
    {
        var world = await World.WithThingsAsync();
        Assert.Empty((await world.RecordAsync(Quoting("doc/two", "whatever they wrote"))).Mistakes);
        Assert.Null(Evidence(world).Start);
    }

    [Fact]
    public async Task A_quote_is_looked_for_in_a_claim_with_other_mistakes_too()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(Quoting("doc/one", "xyzzy") with { StatedAt = "never" });
        Assert.Equal([MistakeCode.InvalidDate, MistakeCode.QuoteNotInText], recorded.Mistakes.Select(mistake => mistake.Code));
    }

    [Fact]
    public async Task Texts_are_read_once_for_all_quotes_and_not_at_all_for_claims_that_are_there()
    {
        var world = await World.WithThingsAsync();
        var quotes = new[] { Quoting("doc/one", "Ahrar"), Quoting("doc/one", "would") };
        await world.RecordAsync(quotes);
        Assert.Equal(1, world.Store.TextReads);
        var again = await world.RecordAsync(quotes);
        Assert.Equal((1, 2), (world.Store.TextReads, again.Unchanged));
    }

    [Fact]
    public async Task A_text_that_repeats_itself_without_end_can_be_searched()
    {
        var text = new string('a', 400_000) + string.Concat(Enumerable.Repeat("e\u0301", 300_000));
        var world = await WithTextAsync(text);
        var recorded = await world.RecordAsync(
            Quoting("doc/x", new string('a', 5_000) + "b" + new string('a', 4_000)),
            Quoting("doc/x", string.Concat(Enumerable.Repeat("e\u0301", 4_000)) + "e"));
        Assert.Equal(2, recorded.Mistakes.Count);
    }

    private static async Task<World> WithTextAsync(string text)
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(new RecordDraft { Documents = [new("doc/x", "outlet/afp", "X") { Text = text }] });
        return world;
    }

    private static ClaimDraft Quoting(string document, string quote) =>
        World.Claim with { Participation = World.Attends, Evidence = [new(document, quote)] };

    private static Evidence Evidence(World world) =>
        Assert.Single(Assert.IsType<Claim>(world.Store.Events[^1].Things[^1]).Evidence);

    private static string Quoted(World world, string text) => text[Evidence(world).Start!.Value..Evidence(world).End!.Value];
}
