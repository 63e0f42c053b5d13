using ConflictGraph.Domain.Correcting;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Tests.Recording;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Tests.Storage;

/// <summary>A store that knows its whole past, and those who write to it. Its clock stands still until it is set.</summary>
internal sealed class Newsroom
{
    private Newsroom()
    {
        var clock = new Clock(Store);
        (Recorder, Corrector) = (new(Store, clock), new(Store, clock));
    }

    public ReplayStore Store { get; } = new();

    public Recorder Recorder { get; }

    public Corrector Corrector { get; }

    public Pin Newest => new(Store.Head.Version, null);

    public static Newsroom Empty() => new();

    /// <summary>With the things of <see cref="World.Start"/>.</summary>
    public static async Task<Newsroom> WithThingsAsync()
    {
        var newsroom = new Newsroom();
        await newsroom.RecordAsync(World.Start);
        return newsroom;
    }

    public Newsroom On(string date)
    {
        Store.Now = PartialDateFormat.Parse(date).Start;
        return this;
    }

    public async Task<Recorded> RecordAsync(RecordDraft draft, bool dryRun = false)
    {
        var recorded = await Recorder.RecordAsync(draft, dryRun, CancellationToken.None);
        Assert.Empty(recorded.Mistakes);
        return recorded;
    }

    public Task<Recorded> RecordAsync(params ClaimDraft[] claims) => RecordAsync(new RecordDraft { Claims = claims });

    public Task<Corrected> RetractAsync(RetractDraft draft, bool dryRun = false) => Corrector.RetractAsync(draft, dryRun, CancellationToken.None);

    public Task<Corrected> RankAsync(RankDraft draft, bool dryRun = false) => Corrector.RankAsync(draft, dryRun, CancellationToken.None);

    public Task<Corrected> MergeAsync(string keep, string absorb, string reason = "one and the same", bool dryRun = false) =>
        Corrector.MergeAsync(new(keep, absorb, reason), dryRun, CancellationToken.None);

    public Task<Corrected> UndoMergeAsync(string absorbed, string reason = "two after all", bool dryRun = false) =>
        Corrector.UndoMergeAsync(new(absorbed, reason), dryRun, CancellationToken.None);

    public Resolver Resolver(string at, Instant? knownAt = null, string meeting = "astana-1") =>
        new(Store.At(new(Store.Head.Version, knownAt)).Cases([meeting]), PartialDateFormat.Parse(at).LastMoment);

    private sealed class Clock(ReplayStore store) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => store.Now.ToDateTimeOffset();
    }
}
