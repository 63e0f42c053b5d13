using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Tests.Resolution;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.LookingBack;

/// <summary>The timeline looks only where more is heard; it may not miss anything that a look at everything finds.</summary>
public sealed class HistoryPropertyTests
{
    [Fact]
    public void The_timeline_tells_what_asking_at_every_boundary_tells() => RandomSayings.Worlds.Sample(sayings =>
    {
        var given = RandomSayings.Make(sayings);
        var quickly = given.History().Timeline("talks").Select(change => Told(change.Moment, change.Before, change.After));
        Assert.Equal(Slowly(given.Casefile(given.Claims)).ToList(), quickly.ToList());
    });

    [Fact]
    public void Changes_between_two_moments_lead_from_the_one_answer_to_the_other() =>
        Gen.Select(RandomSayings.Worlds, Gen.Int[1, 60], Gen.Int[0, 60]).Sample((sayings, day, days) =>
        {
            var given = RandomSayings.Make(sayings);
            var (from, to) = (Day(day), Day(day + days));
            var resolver = given.Resolver();
            var positions = resolver.At(from).Positions("talks").ToDictionary(position => position.Actor, position => position.Because);
            foreach (var change in new History(resolver).Changes("talks", from, to))
            {
                Assert.Equal(change.Before?.Because, positions.GetValueOrDefault(change.Actor));
                positions[change.Actor] = change.After.Because;
                Assert.True(from < change.Moment && change.Moment <= to);
            }
            Assert.Equal(resolver.At(to).Positions("talks").ToDictionary(position => position.Actor, position => position.Because), positions);
        });

    [Fact]
    public void From_one_turn_to_the_next_every_position_stays_with_all_its_reasons() =>
        Gen.Select(RandomSayings.Worlds, Gen.Int[-1, 61]).Sample((sayings, day) =>
        {
            var given = RandomSayings.Make(sayings);
            var resolver = given.Resolver();
            var turns = new History(resolver).Turns("talks").Where(turn => turn <= Day(day)).ToList();
            var settled = resolver.At(turns.Count == 0 ? Instant.Earliest : turns[^1]).Settle("talks");
            var recalling = given.Resolver().At(Day(day));
            recalling.Recall("talks", settled);
            var anew = given.Resolver().At(Day(day));
            Assert.Equal(anew.Positions("talks").Select(Whole), recalling.Positions("talks").Select(Whole));
            Assert.Equal(anew.Standings("talks"), recalling.Standings("talks"));
            Assert.Equal(anew.Attendance("talks", null), recalling.Attendance("talks", null));
            Assert.Equal(anew.Contradictions("talks").Select(found => found.Because), recalling.Contradictions("talks").Select(found => found.Because));
        });

    private static string Whole(Position position) => string.Join(
        '|', position.Actor, position.Side, position.Participation, position.Status, position.DecidedBy, position.Because, position.Credibility, position.IndependentOrigins,
        position.Exposure, position.Since, position.Stance, position.StanceBecause, Slugs(position.Accepted),
        string.Join(',', position.Origins.Select(origin => $"{origin.Capacity} {origin.Reliability} {Slugs(origin.Claims)}")),
        string.Join(',', position.Rejected.Select(rejected => $"{rejected.Claim.Slug} {rejected.Rule} {rejected.Because}")),
        string.Join(',', position.Candidates.Select(candidate => $"{candidate.Participation} {Slugs(candidate.Claims)}")),
        string.Join(',', position.Contradictions.Select(found => found.Because)));

    private static string Slugs(IEnumerable<Domain.Claims.Claim> claims) => string.Join(' ', claims.Select(claim => claim.Slug));

    private static Instant Day(int day) => PartialDate.OfDay(2017, 1, 1).Start.Plus(day * 86_400_000L);

    private static IEnumerable<string> Slowly(Casefile file)
    {
        var moments = new SortedSet<Instant>(file.Claims.Select(claim => claim.StatedAt.CountsFrom)) { file.Meetings["talks"].Starts!.Value.CountsFrom };
        var before = new Dictionary<string, Position>();
        foreach (var moment in moments)
        {
            var after = new Resolver(file, moment).Positions("talks").ToDictionary(position => position.Actor);
            foreach (var (actor, now) in after)
                if (!before.TryGetValue(actor, out var was) || (was.Because, was.Status, was.Side) != (now.Because, now.Status, now.Side))
                    yield return Told(moment, before.GetValueOrDefault(actor), now);
            before = after;
        }
    }

    private static string Told(Instant moment, Position? before, Position after) =>
        $"{moment} {after.Actor} {before?.Side} {before?.Because} {before?.Contradictions.Count} -> {after.Side} {after.Participation} {after.Because} {after.Contradictions.Count}";
}
