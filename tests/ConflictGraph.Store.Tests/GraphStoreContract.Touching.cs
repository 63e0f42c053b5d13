using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Testing;
using CsCheck;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>Since when a meeting's case is as it is.</summary>
public abstract partial class GraphStoreContract
{
    private static readonly string[] Meetings = [.. Enumerable.Range(0, 5).Select(i => "meeting-" + i)];

    [StoreFact]
    public Task A_case_is_the_same_at_the_version_that_last_touched_it() => RandomHistory.Seeds.SampleAsync(async seeds =>
    {
        var (history, clock) = (new RandomHistory(At(0)), new FakeTimeProvider(Noon));
        await using var store = await OpenEmptyAsync(clock);
        foreach (var journalEvent in seeds.Select(history.Next).Prepend(RandomHistory.World()).OfType<JournalEvent>())
        {
            await store.CommitAsync(journalEvent, store.Head.Version, None);
            clock.Advance(TimeSpan.FromMinutes(1));
            foreach (var pin in new Pin[] { new(store.Head.Version, null), new(store.Head.Version, At(3)), new(Math.Max(1, store.Head.Version - 2), null) })
            {
                foreach (var meeting in Meetings)
                {
                    var touched = store.LastTouched(pin, meeting);
                    Assert.InRange(touched, 0, pin.Version);
                    if (touched < pin.Version)
                        AssertSame(await store.CasesAsync(pin with { Version = touched }, [meeting], None), await store.CasesAsync(pin, [meeting], None));
                }
            }
        }
    }, iter: Rounds(150));

    [StoreFact]
    public async Task What_is_said_of_another_meeting_does_not_touch_this_one_where_the_store_knows_it_without_reading()
    {
        await CommitAsync(Given.World());
        await RecordAsync(Given.Claim("c1", Given.Attends("a")));
        var before = Now;
        await RecordAsync(Given.Meeting("geneva"), Given.Actor("d"), Given.Document("paper"), Given.Claim("c2", Given.Attends("a", "geneva"), document: "paper"));
        Assert.Equal(Store.HoldsWhatItGives ? before.Version : Now.Version, Store.LastTouched(Now, "astana"));
        Assert.Equal(Now.Version, Store.LastTouched(Now, "geneva"));
        Assert.Equal(before.Version, Store.LastTouched(before, "astana"));
        await RecordAsync(Given.Outlet("afp", "AFP"));
        Assert.Equal(Now.Version, Store.LastTouched(Now, "astana"));
        Assert.Equal(before.Version, Store.LastTouched(before, "astana"));
    }

    private static void AssertSame(Casefile expected, Casefile actual)
    {
        Assert.Equal(expected.Claims.OrderBy(claim => claim.Slug), actual.Claims.OrderBy(claim => claim.Slug));
        Assert.Equal(expected.Actors.OrderBy(pair => pair.Key), actual.Actors.OrderBy(pair => pair.Key));
        Assert.Equal(expected.Meetings.OrderBy(pair => pair.Key), actual.Meetings.OrderBy(pair => pair.Key));
        Assert.Equal(expected.Documents.OrderBy(pair => pair.Key), actual.Documents.OrderBy(pair => pair.Key));
        Assert.Equal(expected.Outlets.OrderBy(pair => pair.Key), actual.Outlets.OrderBy(pair => pair.Key));
        Assert.Equal(expected.MergedInto.OrderBy(pair => pair.Key), actual.MergedInto.OrderBy(pair => pair.Key));
    }
}
