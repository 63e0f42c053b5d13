using ConflictGraph.Domain.LookingBack;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Supposing;

/// <summary>
/// What a write changes: the positions on all meetings that it touches, as they were and as they are or would be. It serves a question what if, a
/// dry run, the report of what was recorded and the change feed alike, and finds the same for each.
/// </summary>
/// <remarks>Words are taken to repeat words on the same meeting: a copy on another meeting of something that is taken back is not looked for.</remarks>
public sealed class Consequences(IGraphStore store)
{
    private const int MeetingsAtOnce = 50;

    /// <summary>The changes as they are judged at the moment at which the things count as recorded.</summary>
    public Task<ChangesBrought> OfAsync(Supposition supposition, int first, CancellationToken cancellation) =>
        OfAsync(supposition, supposition.RecordedAt, first, cancellation);

    /// <summary>
    /// The changes at some moment. A new name alone is none, though it stands in the reasons: both sides are told with the new names.
    /// </summary>
    /// <param name="first">How many to tell; 0 only counts them.</param>
    public async Task<ChangesBrought> OfAsync(Supposition supposition, Instant at, int first, CancellationToken cancellation)
    {
        var supposed = new SupposedStore(store, supposition);
        var touched = new TouchedMeetings(supposed, supposition.Pin);
        touched.Add(supposition.Things);
        await foreach (var claim in new RestingClaims(store, supposition).FindAsync(cancellation))
            touched.Add(claim);
        return await CompareAsync(
            await touched.FindAsync(cancellation), supposition.Pin, supposed, supposition.Pin, at, supposition.RecordedAt, first, cancellation);
    }

    /// <summary>The changes that a version brought, as they are judged at the moment at which it was recorded.</summary>
    /// <param name="first">How many to tell; 0 only counts them.</param>
    public async Task<ChangesBrought> OfAsync(Committed committed, int first, CancellationToken cancellation)
    {
        var before = new Pin(committed.Version - 1, null);
        if (committed.Event is RecordEvent record)
            return await OfAsync(new Supposition(before, record.Things, committed.RecordedAt), first, cancellation);
        var after = new Pin(committed.Version, null);
        var touched = new TouchedMeetings(store, after);
        await AddAsync(committed.Event, touched, before, after, cancellation);
        return await CompareAsync(await touched.FindAsync(cancellation), before, store, after, committed.RecordedAt, committed.RecordedAt, first, cancellation);
    }

    private async Task AddAsync(JournalEvent correction, TouchedMeetings touched, Pin before, Pin after, CancellationToken cancellation)
    {
        switch (correction)
        {
            case RetractEvent retract:
                touched.Add((await store.ThingsAsync(after, [retract.Claim], cancellation)).Values);
                touched.Add(retract.Replacement is { } claim ? [claim] : []);
                break;
            case RankEvent rank:
                touched.Add((await store.ThingsAsync(after, [rank.Claim], cancellation)).Values);
                break;
            case MergeEvent merge:
                touched.AddActors([merge.Keep]);
                await AddSpokenAsync(merge.Keep, touched, after, cancellation);
                break;
            case UndoMergeEvent undo:
                touched.AddActors([undo.Absorbed, .. (await store.ThingsAsync(before, [undo.Absorbed], cancellation)).Values.Select(keeper => keeper.Slug)]);
                await AddSpokenAsync(undo.Absorbed, touched, before, cancellation);
                break;
        }
    }

    /// <summary>Who speaks for whom, and which words are of one voice, turns on who the speaker is.</summary>
    private async Task AddSpokenAsync(string speaker, TouchedMeetings touched, Pin merged, CancellationToken cancellation)
    {
        await foreach (var claim in new AllPages(store, merged).OfAsync([new ClaimQuery { Speaker = speaker, IncludeRetracted = true }], cancellation))
            touched.Add([claim]);
    }

    private async Task<ChangesBrought> CompareAsync(
        IReadOnlyList<string> touched, Pin before, IGraphStore then, Pin after, Instant at, Instant recordedAt, int first, CancellationToken cancellation)
    {
        var told = new List<PositionChange>();
        var total = 0;
        foreach (var meetings in touched.Chunk(MeetingsAtOnce))
        {
            var now = new Resolver(await then.CasesAsync(after, meetings, cancellation), at);
            var was = new Resolver(Renamed(await store.CasesAsync(before, meetings, cancellation), now.File), at);
            foreach (var meeting in meetings.Where(now.File.Meetings.ContainsKey))
            {
                cancellation.ThrowIfCancellationRequested();
                var finder = new ChangeFinder(now.File, meeting, new(was, meeting), new(now, meeting), recordedAt);
                var differing = finder.Differing();
                told.AddRange(differing.Take(first - told.Count).Select(finder.Of));
                total += differing.Count;
            }
        }
        return new(told, total);
    }

    /// <summary>The file with the names of another, so that the words of two answers differ only where the answers do.</summary>
    private static Casefile Renamed(Casefile file, Casefile names) => new()
    {
        Claims = file.Claims,
        Actors = file.Actors.ToDictionary(one => one.Key, one => names.Actors.GetValueOrDefault(one.Key, one.Value)),
        Meetings = file.Meetings.ToDictionary(one => one.Key, one => one.Value with { Name = names.Meetings.GetValueOrDefault(one.Key, one.Value).Name }),
        Documents = file.Documents,
        Outlets = file.Outlets.ToDictionary(one => one.Key, one => one.Value with { Name = names.Outlets.GetValueOrDefault(one.Key, one.Value).Name }),
        MergedInto = file.MergedInto,
    };
}
