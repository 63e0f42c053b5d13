using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Recording;

public sealed class RepetitionTests
{
    [Fact]
    public async Task A_claim_without_id_gets_one_from_its_content()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(World.Claim with { Participation = World.Attends });
        var claim = Assert.IsType<Claim>(Assert.Single(world.Store.Events[^1].Things));
        Assert.Equal("claim/85531a84e17e57fe128be3f6fe95d55f", claim.Slug);
    }

    [Fact]
    public async Task The_id_of_a_claim_stays_the_same_for_good()
    {
        var world = await World.WithThingsAsync();
        await world.RecordAsync(World.Claim with
        {
            Support = new("turkey", "ahrar", [SupportKind.Funding, SupportKind.Weapons]) { During = new("2016", "2018"), Denied = true },
            Speaker = "turkey",
            SpeakerName = "Ankara",
            Evidence = [new("doc/two", "q", true)],
            InformationCredibility = Credibility.Doubtful,
        });
        Assert.Equal("claim/b2529bc54f2ace94a9584398a13b9baa", Assert.Single(world.Store.Events[^1].Things).Slug);
    }

    public static TheoryData<string> SameContent => ["recordedAt", "during", "kinds", "date"];

    [Theory]
    [MemberData(nameof(SameContent))]
    public async Task What_does_not_change_the_content_does_not_make_another_claim(string what)
    {
        var world = await World.WithThingsAsync();
        var support = new SupportDraft("turkey", "ahrar", [SupportKind.Weapons, SupportKind.Funding]);
        var claim = World.Claim with { Support = support, StatedAt = "2017-01-16T10:00:00Z" };
        await world.RecordAsync(claim);
        var again = await world.RecordAsync(what switch
        {
            "recordedAt" => claim with { RecordedAt = new Instant(1) },
            "during" => claim with { Support = support with { During = new(null, null) } },
            "kinds" => claim with { Support = support with { Kinds = [SupportKind.Funding, SupportKind.Weapons, SupportKind.Funding] } },
            _ => claim with { StatedAt = "2017-01-16T13:00:00.000+03:00" },
        });
        Assert.Equal((0, 0, 1), (again.Created, again.Changed, again.Unchanged));
    }

    [Fact]
    public async Task Whatever_changes_the_content_makes_another_claim()
    {
        var world = await World.WithThingsAsync();
        var group = new GroupDraft("opposition", Quantifier.Some);
        var membership = World.Claim with { Membership = new("ahrar", "opposition") };
        var attends = World.Claim with { Participation = World.Attends };
        ClaimDraft[] claims =
        [
            attends,
            attends with { Participation = World.Attends with { Value = Participation.WillObserve } },
            attends with { Participation = World.Attends with { Condition = "if asked" } },
            attends with { Participation = World.Attends with { Subject = new(null, group) } },
            attends with { Participation = World.Attends with { Subject = new(null, group with { Including = ["ahrar"] }) } },
            attends with { Participation = World.Attends with { Subject = new(null, group with { Except = ["ahrar"] }) } },
            attends with { Participation = World.Attends with { Subject = new(null, group with { Including = ["ahrar", "islam"] }) } },
            attends with { Participation = World.Attends with { Subject = new(null, group with { Including = ["islam", "ahrar"] }) } },
            attends with { Capacity = Capacity.Editorial },
            attends with { StatedAt = "2017-01" },
            attends with { Speaker = "ahrar" },
            attends with { SpeakerName = "ahrar" },
            attends with { InformationCredibility = Credibility.Confirmed },
            attends with { Evidence = [new("doc/two", "a quote")] },
            attends with { Evidence = [new("doc/two", null, true)] },
            attends with { Evidence = [new("doc/two"), new("doc/one")] },
            attends with { Evidence = [new("doc/one"), new("doc/two")] },
            membership,
            membership with { Membership = new("ahrar", "opposition") { Denied = true } },
            membership with { Membership = new("ahrar", "opposition") { During = new("2017", null) } },
            membership with { Membership = new("ahrar", "opposition") { During = new(null, "2017") } },
        ];
        var recorded = await world.RecordAsync(claims);
        Assert.Equal((claims.Length, 0), (recorded.Created, recorded.Unchanged));
        Assert.Equal(claims.Length, (await world.RecordAsync(claims)).Unchanged);
    }

    [Fact]
    public async Task A_claim_with_a_quote_that_the_store_keeps_apart_is_known_again()
    {
        var world = await World.WithThingsAsync();
        var claim = World.Claim with { Id = "claim/a", Participation = World.Attends, Evidence = [new("doc/two"), new("doc/two", new('q', 5_000))] };
        await world.RecordAsync(claim);
        Assert.True(Assert.IsType<Claim>(world.Store.Find("claim/a")).Evidence[1].QuoteIsApart);
        Assert.Equal(1, (await world.RecordAsync(claim)).Unchanged);
        var mistake = await world.MistakeAsync(claim with { Evidence = [new("doc/two"), new("doc/two", new('r', 5_000))] });
        Assert.Equal(MistakeCode.DuplicateId, mistake.Code);
    }

    [Fact]
    public async Task A_claim_that_was_ranked_and_retracted_is_known_again()
    {
        var world = await World.WithThingsAsync();
        var claim = World.Claim with { Id = "claim/a", Participation = World.Attends };
        await world.RecordAsync(claim);
        world.Store.Put(Assert.IsType<Claim>(world.Store.Find("claim/a")) with
        {
            Rank = Rank.Deprecated, RankReason = "Weak.", Retractions = [new("ahrar", new(5), null, "Wrong.", null)],
        });
        Assert.Equal(1, (await world.RecordAsync(claim)).Unchanged);
    }

    [Fact]
    public async Task Only_what_is_new_or_changed_is_committed()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(World.Start with { Processes = [new("astana", "Astana talks"), new("geneva", "Geneva")] });
        Assert.Equal((1, 1, 9), (recorded.Created, recorded.Changed, recorded.Unchanged));
        Assert.Equal(["astana", "geneva"], world.Store.Events[^1].Things.Select(thing => thing.Slug));
    }

    [Fact]
    public async Task Nothing_given_is_nothing_done()
    {
        var world = await World.WithThingsAsync();
        var recorded = await world.RecordAsync(new RecordDraft());
        Assert.Equal((0, 0, 0, world.Store.Head), (recorded.Created, recorded.Changed, recorded.Unchanged, recorded.Version));
    }
}
