using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Tests.Storage;
using ConflictGraph.Domain.Time;
using CsCheck;

namespace ConflictGraph.Domain.Tests.LookingBack;

/// <summary>Random merges, undos and claims, held against a model that puts the kept actor's slug into the claims themselves.</summary>
public sealed class MergePropertyTests
{
    private static readonly Gen<(int Kind, int One, int Other, Step[] Steps)[]> Days =
        Gen.Select(Gen.Int[0, 4], Gen.Int[0, 7], Gen.Int[0, 7], Step.Several, (kind, one, other, steps) => (kind, one, other, steps[..Math.Min(2, steps.Length)])).Array[2, 10];

    [Fact]
    public Task Through_merges_the_graph_answers_as_if_the_claims_had_named_the_kept_actor() =>
        Gen.Select(Days, Gen.Int[0, 12]).SampleAsync(async (days, knownFor) =>
        {
            var newsroom = await LiveAsync(days);
            var knownAt = Day(knownFor);
            var file = newsroom.Store.At(new(newsroom.Store.Head.Version, knownAt)).Cases(Step.Meetings);
            Assert.Equal(Answers.Of(Rewritten(newsroom.Store.Events, knownAt), inWords: false), Answers.Of(file, inWords: false));
        }, iter: 300);

    [Fact]
    public Task After_all_undos_every_answer_outside_the_time_of_the_merges_is_as_if_there_had_been_none() =>
        Gen.Select(Days, Gen.Int[0, 1_000]).SampleAsync(async (days, seed) =>
        {
            var newsroom = await LiveAsync(days);
            var absorbed = Pairs(newsroom.Store.Events, new(long.MaxValue)).Keys.ToArray();
            new Random(seed).Shuffle(absorbed);
            foreach (var actor in absorbed)
            {
                newsroom.Store.Now = newsroom.Store.Now.Plus(1_000);
                Assert.Empty((await newsroom.UndoMergeAsync(actor)).Mistakes);
            }
            var without = new ReplayStore();
            foreach (var (_, at, journalEvent) in newsroom.Store.Events.Where(one => one.Event is not (MergeEvent or UndoMergeEvent)))
            {
                without.Now = at;
                without.Commit(journalEvent);
            }
            foreach (var known in newsroom.Store.Events.Select(one => one.RecordedAt).Where(at => Pairs(newsroom.Store.Events, at).Count == 0).Append(new(long.MaxValue / 2)))
                Assert.Equal(
                    Answers.Of(without.At(new(without.Head.Version, known)).Cases(Step.Meetings)),
                    Answers.Of(newsroom.Store.At(new(newsroom.Store.Head.Version, known)).Cases(Step.Meetings)));
        }, iter: 150);

    private static Instant Day(int day) => PartialDate.OfDay(2017, 2, 1).Start.Plus(day * 86_400_000L);

    /// <summary>Each day something is recorded, merged or undone, if it can be; what cannot be is refused and changes nothing.</summary>
    private static async Task<Newsroom> LiveAsync((int Kind, int One, int Other, Step[] Steps)[] days)
    {
        var newsroom = Newsroom.Empty().On("2017-02-01");
        await newsroom.RecordAsync(Step.Start);
        for (var day = 0; day < days.Length; day++)
        {
            newsroom.Store.Now = Day(day + 1);
            var (kind, one, other, steps) = days[day];
            if (kind is 0 or 1)
                await newsroom.MergeAsync(Step.Everybody[one], Step.Everybody[other]);
            else if (kind == 2)
                await newsroom.UndoMergeAsync(Step.Everybody[one]);
            foreach (var step in steps)
            {
                if (step.Draft(newsroom.Store.At(newsroom.Newest).Claims.Count()) is { Actors.Count: 0 } draft)
                    await newsroom.RecordAsync(draft);
            }
        }
        return newsroom;
    }

    private static Dictionary<string, string> Pairs(IEnumerable<Committed> events, Instant knownAt)
    {
        var pairs = new Dictionary<string, string>();
        foreach (var (_, _, journalEvent) in events.Where(one => one.RecordedAt <= knownAt))
        {
            if (journalEvent is MergeEvent merge)
                pairs.Add(merge.Absorb, merge.Keep);
            else if (journalEvent is UndoMergeEvent undo)
                Assert.True(pairs.Remove(undo.Absorbed));
        }
        return pairs;
    }

    private static Casefile Rewritten(IEnumerable<Committed> events, Instant knownAt)
    {
        var known = events.Where(one => one.RecordedAt <= knownAt).ToList();
        var pairs = Pairs(known, knownAt);
        var things = known.Select(one => one.Event).OfType<RecordEvent>().SelectMany(record => record.Things).ToList();
        return new()
        {
            Claims = [.. things.OfType<Claim>().Select(claim => claim with { Statement = Over(claim.Statement), Speaker = claim.Speaker is { } speaker ? Kept(speaker) : null })],
            Actors = States<Domain.Actors.Actor>(),
            Meetings = States<Meeting>(),
            Documents = States<Domain.Sources.Document>(),
            Outlets = States<Domain.Sources.Outlet>(),
        };

        Dictionary<string, T> States<T>() where T : Thing => things.OfType<T>().GroupBy(thing => thing.Slug).ToDictionary(states => states.Key, states => states.Last());

        string Kept(string actor) => pairs.TryGetValue(actor, out var keep) ? Kept(keep) : actor;

        Subject Who(Subject subject) => subject switch
        {
            ActorSubject one => new ActorSubject(Kept(one.Actor)),
            GroupSubject group => new GroupSubject(Kept(group.Of), group.Quantifier) { Including = [.. group.Including.Select(Kept)], Except = [.. group.Except.Select(Kept)] },
            _ => subject,
        };

        Statement Over(Statement statement) => statement switch
        {
            ParticipationStatement said => said with { Subject = Who(said.Subject) },
            StanceStatement said => said with { Subject = Who(said.Subject) },
            MembershipStatement said => said with { Member = Kept(said.Member), Coalition = Kept(said.Coalition) },
            RoleStatement said => said with { Person = Kept(said.Person), Group = Kept(said.Group) },
            _ => statement,
        };
    }
}
