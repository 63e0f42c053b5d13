using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Domain.Correcting;

/// <summary>
/// Corrects what is recorded without changing it: each correction is an event of its own, so that answers as known before stay as they were. Each
/// is checked against one version, and anew when another write comes first; with <c>dryRun</c> it only reports.
/// </summary>
/// <remarks>Each may throw <see cref="StoreUnavailableException"/>: the store cannot be read or written, or others kept writing.</remarks>
public sealed class Corrector(IGraphStore store, TimeProvider clock)
{
    private readonly Commits commits = new(store);

    /// <summary>
    /// A speaker takes a claim back, or an outlet its report of it; nobody else can, and each once. Who was merged into the speaker, or the speaker
    /// into it, is the speaker. A replacement is a claim that is not recorded yet, and is checked as any that is recorded.
    /// </summary>
    public Task<Corrected> RetractAsync(RetractDraft draft, bool dryRun, CancellationToken cancellation) =>
        WriteAsync(RetractCheck.Read(draft, Now), dryRun, cancellation);

    /// <summary>An analyst ranks a claim; the last rank counts. The same rank for the same reason changes nothing.</summary>
    public Task<Corrected> RankAsync(RankDraft draft, bool dryRun, CancellationToken cancellation) =>
        WriteAsync(RankCheck.Read(draft, Now), dryRun, cancellation);

    /// <summary>
    /// Two actors are one from now on. Both have to stand for themselves, so that merges make trees and never circles. Merging an actor into the
    /// one that answers for it already, directly or through others, changes nothing. What was claimed of the two is not looked at: a claim that
    /// one is a member of the other stays, and makes nobody a member of itself.
    /// </summary>
    public Task<Corrected> MergeAsync(MergeDraft draft, bool dryRun, CancellationToken cancellation) =>
        WriteAsync(MergeCheck.Read(draft, Now), dryRun, cancellation);

    /// <summary>
    /// Undoes the one merge that absorbed this actor. Any merge in force may be undone, in whatever order they were made, and only that one is:
    /// what had been merged into the actor before stays with it, and all else stays where it is. So what answers for what depends on the merges
    /// in force alone, and not on the order in which they came and went.
    /// </summary>
    public Task<Corrected> UndoMergeAsync(UndoMergeDraft draft, bool dryRun, CancellationToken cancellation) =>
        WriteAsync(UndoMergeCheck.Read(draft, Now), dryRun, cancellation);

    private Instant Now => Instant.Of(clock.GetUtcNow());

    private Task<Corrected> WriteAsync(Correction correction, bool dryRun, CancellationToken cancellation) =>
        commits.WriteAsync(head => DecideAsync(correction, new(head.Version, null), cancellation), dryRun, cancellation);

    private async Task<Decision<Corrected>> DecideAsync(Correction correction, Pin pin, CancellationToken cancellation)
    {
        var mistakes = new Mistakes();
        var known = new Known(store, pin);
        await known.LoadAsync(correction.Reading, cancellation);
        var references = new ReferenceCheck(correction.Reading, known, mistakes);
        foreach (var reference in correction.Reading.References)
            references.Check(reference);
        var finding = await correction.CheckAsync(known, mistakes, cancellation);
        var all = correction.Reading.Mistakes.With(mistakes);
        return all.Count > 0
            ? new(null, after => new(false, [], after, all))
            : new(finding.Event, after => new(finding.Event is not null, finding.Touched, after, []));
    }
}
