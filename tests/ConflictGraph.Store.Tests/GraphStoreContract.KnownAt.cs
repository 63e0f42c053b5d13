using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Domain;
using ConflictGraph.Testing;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

public abstract partial class GraphStoreContract
{
    [StoreFact]
    public Task An_answer_at_an_older_known_at_never_changes_when_more_is_recorded() =>
        RandomHistory.Seeds.SampleAsync(async seeds =>
        {
            var clock = new FakeTimeProvider(Noon);
            await using var store = await OpenEmptyAsync(clock);
            var history = new RandomHistory(At(0));
            var known = new Dictionary<Instant, List<string>>();
            foreach (var journalEvent in seeds.Select(history.Next).Prepend(RandomHistory.World()).OfType<JournalEvent>())
            {
                var head = await store.CommitAsync(WithoutArchive(journalEvent), store.Head.Version, None);
                known[head!.RecordedAt!.Value] = await PositionsAsync(store, head.RecordedAt.Value);
                foreach (var (earlier, answers) in known)
                    Assert.Equal(answers, await PositionsAsync(store, earlier));
                clock.Advance(TimeSpan.FromMinutes(1));
            }
        }, iter: Rounds(20));

    /// <summary>Rows that bring an earlier recordedAt are the one thing that may change an older answer.</summary>
    private static JournalEvent WithoutArchive(JournalEvent journalEvent) => journalEvent switch
    {
        RecordEvent record => new RecordEvent(record.Things.Select(thing => thing is Claim claim ? claim with { RecordedAt = default } : thing).ToValueList()),
        RetractEvent { Replacement: { } claim } retract => retract with { Replacement = claim with { RecordedAt = default } },
        _ => journalEvent,
    };

    private static async Task<List<string>> PositionsAsync(IGraphStore store, Instant knownAt)
    {
        string[] meetings = [.. Enumerable.Range(0, 5).Select(i => $"meeting-{i}")];
        var file = await store.CasesAsync(new Pin(store.Head.Version, knownAt), meetings, None);
        var resolver = new Resolver(file, PartialDateFormat.Parse("2017-06").Start);
        return
        [
            .. meetings.Where(file.Meetings.ContainsKey).SelectMany(resolver.Positions).Select(position =>
                $"{position.Meeting} {position.Actor} {position.Side} {position.DecidedBy} {position.IndependentOrigins} {position.Exposure} {position.Because}"),
        ];
    }
}
