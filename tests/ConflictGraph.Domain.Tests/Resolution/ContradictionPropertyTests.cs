using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Resolution.Wording;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

public class ContradictionPropertyTests
{
    private static readonly string[] Moments = [Given.BeforeIt, Given.DuringIt, Given.AfterIt];

    [Fact]
    public void Everything_that_contradicts_something_is_found_and_nothing_else() => RandomSayings.Worlds.Sample(Check);

    [Fact]
    public void It_is_found_among_many_too() => RandomSayings.One.Array[20, 60].Sample(Check, iter: 50);

    private static void Check(Saying[] sayings)
    {
        var given = RandomSayings.Make(sayings);
        foreach (var moment in Moments)
        {
            var resolver = given.Resolver(moment);
            var (hearing, finder) = resolver.Hear("talks");
            foreach (var actor in hearing.Actors)
            {
                var docket = finder.Weigh(actor).Docket;
                var found = new Contradictions(hearing, new AttendanceWording(resolver.File, "talks"), actor, docket).Find();
                Assert.Equal(
                    PlainContradictions.Of(hearing, docket),
                    found.Select(contradiction => $"{contradiction.Kind} {string.Join(' ', contradiction.Claims.Select(claim => claim.Slug))}"));
            }
        }
    }
}
