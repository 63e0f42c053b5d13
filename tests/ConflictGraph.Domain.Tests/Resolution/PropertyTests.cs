using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>What holds whatever is said: random claims by few speakers on few actors, so that everything meets everything.</summary>
public class PropertyTests
{
    private static readonly string[] Moments = ["2017-01-05", "2017-01-20", "2017-01-23T12:00:00Z", "2017-03-01"];

    [Fact]
    public void The_order_in_which_claims_are_recorded_never_changes_a_verdict() =>
        Gen.Select(RandomSayings.Worlds, Gen.Int[0, 1_000_000]).Sample((sayings, seed) =>
        {
            var given = RandomSayings.Make(sayings);
            var shuffled = given.Claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Answers(given.Casefile(given.Claims)), Answers(given.Casefile(shuffled)));
        });

    [Fact]
    public void A_copy_of_a_claim_never_changes_a_verdict_only_exposure() =>
        Gen.Select(RandomSayings.Worlds, Gen.Int[0, 1_000], Gen.Enum<Capacity>(), Gen.Bool).Sample((sayings, pick, capacity, derives) =>
        {
            var given = RandomSayings.Make(sayings);
            var before = Answers(given.Casefile(given.Claims), withExposure: false);
            var original = given.Claims[pick % given.Claims.Count];
            given.Document("copy", "copying-outlet", from: derives ? original.Evidence[0].Document : null);
            given.Add(original.Statement, capacity, on: "2017-02-20", document: "copy", repeats: original.Slug);
            Assert.Equal(before, Answers(given.Casefile(given.Claims), withExposure: false));
        });

    [Fact]
    public void A_claim_on_one_meeting_never_changes_another() =>
        Gen.Select(RandomSayings.Worlds, RandomSayings.One).Sample((sayings, more) =>
        {
            var given = RandomSayings.Make(sayings).Meeting("elsewhere", "2017-01-10");
            var before = Answers(given.Casefile(given.Claims));
            given.Says(more.Actor, more.Value, more.Capacity, by: more.By, on: more.On, meeting: "elsewhere");
            Assert.Equal(before, Answers(given.Casefile(given.Claims)));
        });

    [Fact]
    public void Where_actors_stand_is_the_same_with_and_without_the_reasons() =>
        RandomSayings.Worlds.Sample(sayings =>
        {
            var given = RandomSayings.Make(sayings);
            foreach (var moment in Moments)
            {
                var positions = given.Resolver(moment).Positions("talks");
                var resolver = given.Resolver(moment);
                Assert.Equal(
                    positions.Select(position => new Standing(position.Actor, position.Side, position.Participation, position.Status)),
                    resolver.Standings("talks").Select(placed => placed.Standing));
                Assert.All(positions, position => Assert.Equal(position.Because, resolver.PositionOf("talks", position.Actor).Because));
                Assert.All(resolver.Standings("talks"), placed => Assert.Equal(placed.Standing, resolver.StandingOf("talks", placed.Standing.Actor)));
            }
        });

    [Fact]
    public void A_verdict_never_travels_without_its_reason() =>
        RandomSayings.Worlds.Sample(sayings =>
        {
            var given = RandomSayings.Make(sayings);
            foreach (var position in Moments.SelectMany(moment => given.Resolver(moment).Positions("talks")))
            {
                Assert.EndsWith(".", position.Because, StringComparison.Ordinal);
                Assert.All(position.Rejected, rejected => Assert.EndsWith(".", rejected.Because, StringComparison.Ordinal));
                Assert.Equal(position.Status == FactStatus.Contested, position.Candidates.Count > 1);
                Assert.Equal(position.Participation is null, position.Accepted.Count == 0);
                Assert.DoesNotContain(position.Rejected, rejected => position.Accepted.Contains(rejected.Claim));
            }
        });

    private static List<string> Answers(Casefile file, bool withExposure = true) =>
    [
        .. from moment in Moments
           from position in new Resolver(file, PartialDateFormat.Parse(moment).LastMoment).Positions("talks")
           select string.Join(' ', moment, position.Actor, position.Side, position.Participation, position.Status, position.DecidedBy, position.Credibility, position.IndependentOrigins,
               position.Since, withExposure ? position.Exposure : 0, withExposure ? position.Because : ""),
    ];
}
