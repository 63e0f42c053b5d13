using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.Resolution;

/// <summary>What holds whatever is said: random claims by few speakers on few actors, so that everything meets everything.</summary>
public class PropertyTests
{
    private static readonly string[] Actors = ["a", "b", "c", "wing"];
    private static readonly string[] Moments = ["2017-01-05", "2017-01-20", "2017-01-23T12:00:00Z", "2017-03-01"];

    private static readonly Gen<Saying> OneSaying = Gen.Select(
        Gen.Int[0, 9], Gen.OneOf(Actors), Gen.Enum<Participation>(), Gen.Enum<Capacity>(), Gen.Int[0, 3], Gen.Int[0, 6], Gen.Enum<Quantifier>(), Gen.Int[0, 4],
        (kind, actor, value, capacity, speaker, day, quantifier, document) => new Saying(kind, actor, value, capacity, speaker, day, quantifier, document));

    private static readonly Gen<Saying[]> World = OneSaying.Array[1, 12];

    [Fact]
    public void The_order_in_which_claims_are_recorded_never_changes_a_verdict() =>
        Gen.Select(World, Gen.Int[0, 1_000_000]).Sample((sayings, seed) =>
        {
            var given = Make(sayings);
            var shuffled = given.Claims.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(Answers(given.Casefile(given.Claims)), Answers(given.Casefile(shuffled)));
        });

    [Fact]
    public void A_copy_of_a_claim_never_changes_a_verdict_only_exposure() =>
        Gen.Select(World, Gen.Int[0, 1_000], Gen.Enum<Capacity>(), Gen.Bool).Sample((sayings, pick, capacity, derives) =>
        {
            var given = Make(sayings);
            var before = Answers(given.Casefile(given.Claims), withExposure: false);
            var original = given.Claims[pick % given.Claims.Count];
            given.Document("copy", "copying-outlet", from: derives ? original.Evidence[0].Document : null);
            given.Add(original.Statement, capacity, on: "2017-02-20", document: "copy", repeats: original.Slug);
            Assert.Equal(before, Answers(given.Casefile(given.Claims), withExposure: false));
        });

    [Fact]
    public void A_claim_on_one_meeting_never_changes_another() =>
        Gen.Select(World, OneSaying).Sample((sayings, more) =>
        {
            var given = Make(sayings).Meeting("elsewhere", "2017-01-10");
            var before = Answers(given.Casefile(given.Claims));
            given.Says(more.Actor, more.Value, more.Capacity, by: more.By, on: more.On, meeting: "elsewhere");
            Assert.Equal(before, Answers(given.Casefile(given.Claims)));
        });

    [Fact]
    public void A_verdict_never_travels_without_its_reason() =>
        World.Sample(sayings =>
        {
            var given = Make(sayings);
            foreach (var position in Moments.SelectMany(moment => given.Resolver(moment).Positions("talks")))
            {
                Assert.EndsWith(".", position.Because, StringComparison.Ordinal);
                Assert.All(position.Rejected, rejected => Assert.EndsWith(".", rejected.Because, StringComparison.Ordinal));
                Assert.Equal(position.Status == FactStatus.Contested, position.Candidates.Count > 1);
                Assert.Equal(position.Participation is null, position.Accepted.Count == 0);
                Assert.DoesNotContain(position.Rejected, rejected => position.Accepted.Contains(rejected.Claim));
            }
        });

    private static Given Make(IEnumerable<Saying> sayings)
    {
        var given = new Given().Actor("wing", ActorKind.Coalition)
            .Outlet("outlet-0", Reliability.A).Outlet("outlet-1", Reliability.C).Outlet("outlet-2", Reliability.E)
            .Document("doc-0", "outlet-0").Document("doc-1", "outlet-1").Document("doc-2", "outlet-2", from: "doc-0").Document("doc-3", "outlet-0", from: "doc-2");
        given.Member("a", "front");
        given.Member("wing", "front");
        given.Member("c", "wing");
        given.Role("speaker-1", "a", RoleKind.Spokesperson);
        foreach (var saying in sayings)
            saying.AddTo(given);
        return given;
    }

    private static List<string> Answers(Casefile file, bool withExposure = true) =>
    [
        .. from moment in Moments
           from position in new Resolver(file, PartialDateFormat.Parse(moment).LastMoment).Positions("talks")
           select string.Join(' ', moment, position.Actor, position.Side, position.Participation, position.Status, position.DecidedBy, position.Credibility, position.IndependentOrigins,
               position.Since, withExposure ? position.Exposure : 0, withExposure ? position.Because : ""),
    ];

    private sealed record Saying(int Kind, string Actor, Participation Value, Capacity Capacity, int Speaker, int Day, Quantifier Quantifier, int Document)
    {
        public string? By => Speaker switch { 0 => null, 1 => Actor, _ => $"speaker-{Speaker - 1}" };

        public string On => Day switch { 0 => "2017-01", 6 => "2017-01-24", _ => $"2017-01-{Day * 4:00}" };

        public Claim AddTo(Given given) => Kind < 7
            ? given.Says(Actor, Value, Capacity, By, On, document: Document < 4 ? $"doc-{Document}" : null)
            : given.SaysOf("front", Quantifier, Value, Capacity, By, On, including: Kind == 8 ? [Actor] : null, except: Kind == 9 ? [Actor] : null);
    }
}
