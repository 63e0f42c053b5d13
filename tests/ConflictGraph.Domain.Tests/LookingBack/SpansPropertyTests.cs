using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Tests.Resolution;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.LookingBack;

/// <summary>What holds at a moment is what the spans around it say.</summary>
public sealed class SpansPropertyTests
{
    private static readonly Gen<(int What, int Capacity, int From, int Until, bool Denied)[]> FactWorlds =
        Gen.Select(Gen.Int[0, 3], Gen.Enum<Capacity>(), Gen.Int[0, 12], Gen.Int[0, 12], Gen.Bool,
            (what, capacity, from, until, denied) => (what, (int)capacity, from, until, denied)).Array[1, 8];

    [Fact]
    public void Positions_stand_as_their_spans_say() => Gen.Select(RandomSayings.Worlds, Gen.Int[0, 59]).Sample((sayings, day) =>
    {
        var given = RandomSayings.Make(sayings);
        var at = Day(day);
        var now = given.Resolver().At(at).Positions("talks").Select(position => (position.Actor, position.Side, position.Participation, position.Status));
        var spans = new Spans(given.Resolver()).OfPositions("talks").Where(span => span.From <= at && !(span.Until <= at)).Select(span => span.Position);
        Assert.Equal(now.Order(), spans.Select(position => (position.Actor, position.Side, position.Participation, position.Status)).Order());
    });

    [Fact]
    public void Facts_stand_as_their_spans_say() => Gen.Select(FactWorlds, Gen.Int[0, 14]).Sample((sayings, month) =>
    {
        var given = new Given();
        foreach (var (what, capacity, from, until, denied) in sayings)
            given.Member(what < 2 ? "a" : "b", what % 2 == 0 ? "front" : "wing", Month(from), Month(until), denied, (Capacity)capacity);
        var resolver = given.Resolver();
        var at = PartialDateFormat.Parse("2015-12").Start.Plus(month * 31 * 86_400_000L);
        foreach (var actor in new[] { "a", "b" })
        {
            var question = new FactQuestion(actor, FactEnd.MembershipsOf);
            var now = resolver.At(at).Facts(question).Select(fact => (((MembershipStatement)fact.Statement).Coalition, fact.Status));
            var spans = new Spans(resolver).OfFacts(question).Where(span => !(span.From > at) && !(span.Until <= at)).Select(span => span.Fact);
            Assert.Equal(now.Order(), spans.Select(fact => (((MembershipStatement)fact.Statement).Coalition, fact.Status)).Order());
        }
    });

    [Fact]
    public void A_span_has_the_reason_that_its_fact_has_at_the_end_of_it()
    {
        var given = new Given();
        given.Member("a", "front", "2016-03", "2016-09");
        given.Member("a", "front", "2016-05", null);
        var span = Assert.Single(new Spans(given.Resolver()).OfFacts(new("a", FactEnd.MembershipsOf)));
        Assert.Equal((PartialDateFormat.Parse("2016-03").Start, (Instant?)null), (span.From, span.Until));
        Assert.Equal(Assert.Single(given.Resolver("2016-12").Facts(new FactQuestion("a", FactEnd.MembershipsOf))).Because, span.Fact.Because);
        Assert.Equal(FactStatus.Settled, span.Fact.Status);
    }

    private static string? Month(int number) => number == 0 ? null : $"2016-{number:00}";

    private static Instant Day(int day) => PartialDate.OfDay(2017, 1, 1).Start.Plus(day * 86_400_000L);
}
