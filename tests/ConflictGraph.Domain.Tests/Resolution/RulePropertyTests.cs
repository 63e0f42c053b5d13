using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Rules;
using ConflictGraph.Domain.Storage;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>The short cuts of the rules lead where the whole way leads.</summary>
public class RulePropertyTests
{
    private static readonly IRule<Participation>[] Rules = AttendanceRules.InOrder(Casefile.Empty, RandomDockets.Meeting);

    [Fact]
    public void A_rule_between_values_does_nothing_where_all_agree() =>
        RandomDockets.Any.Sample(said =>
        {
            var (judged, walked) = (RandomDockets.Open(said).Judge(Rules), RandomDockets.Open(said));
            foreach (var rule in said.Length == 0 ? [] : Rules)
                rule.Apply(walked);
            Assert.Equal(judged.All.Select(Fate), walked.All.Select(Fate));
        });

    [Fact]
    public void What_lives_and_its_values_are_known_anew_after_every_rule() =>
        RandomDockets.Any.Sample(said =>
        {
            var docket = RandomDockets.Open(said);
            foreach (var rule in said.Length == 0 ? [] : Rules)
            {
                rule.Apply(docket);
                Assert.Equal(docket.All.Where(testimony => testimony.IsLive), docket.Live);
                Assert.Equal(docket.All.Where(testimony => testimony.IsLive).Select(testimony => testimony.Value).Distinct().Order(), docket.Values);
                Assert.Equal(docket.Values.Count < 2, docket.AgreesOnAValue);
            }
        });

    [Fact]
    public void The_first_that_replaces_is_the_same_among_few_and_among_many() =>
        RandomDockets.Any.Sample(said =>
        {
            var rule = new AttendanceSupersessionRule(RandomDockets.Meeting);
            var all = RandomDockets.Open(said).All;
            var first = rule.FirstOf(all);
            foreach (var loser in all)
                Assert.Same(all.FirstOrDefault(winner => rule.FirstOf([winner])(loser) is not null), first(loser));
        });

    private static (string, RuleId?, string?, bool) Fate(Testimony<Participation> testimony) =>
        (testimony.Claim.Slug, testimony.DroppedBy, testimony.DroppedFor?.Claim.Slug, testimony.IsSetAside);
}
