using ConflictGraph.Server.GraphQL.Writing.Correcting;

namespace ConflictGraph.Server.GraphQL.Writing;

/// <summary>Writes, and shows what is there afterwards.</summary>
public sealed class Mutations(Recorder recorder, Corrector corrector, Consequences consequences)
{
    public async Task<object?> RecordAsync(IResolveFieldContext context)
    {
        var dryRun = context.Given<bool>("dryRun");
        var draft = context.Given<RecordDraft>("input")!;
        var recorded = BackdatingRight.Check(context, draft.Claims.Select((claim, index) => ((ClaimDraft?)claim, $"claims.{index}"))) is { Count: > 0 } mistakes
            ? new Recorded(0, 0, 0, context.Readings().Head, mistakes)
            : await recorder.RecordAsync(draft, dryRun, context.CancellationToken);
        var reading = await context.Readings().AfterAsync(recorded.Version, context.CancellationToken);
        return new RecordedView(recorded, dryRun && recorded.Supposition is { } supposition ? reading.Supposing(supposition) : reading, consequences);
    }

    public Task<object?> RetractAsync(IResolveFieldContext context)
    {
        var draft = context.Given<RetractDraft>("input")!;
        return ShownAsync(context, BackdatingRight.Check(context, [(draft.Replacement, "replacement")]) is { Count: > 0 } mistakes
            ? Task.FromResult(new Corrected(false, [], context.Readings().Head, mistakes))
            : corrector.RetractAsync(draft, dryRun: false, context.CancellationToken));
    }

    public Task<object?> RankAsync(IResolveFieldContext context) =>
        ShownAsync(context, corrector.RankAsync(context.Given<RankDraft>("input")!, dryRun: false, context.CancellationToken));

    public Task<object?> MergeAsync(IResolveFieldContext context) =>
        ShownAsync(context, corrector.MergeAsync(context.Given<MergeDraft>("input")!, dryRun: false, context.CancellationToken));

    public Task<object?> UndoMergeAsync(IResolveFieldContext context) =>
        ShownAsync(context, corrector.UndoMergeAsync(context.Given<UndoMergeDraft>("input")!, dryRun: false, context.CancellationToken));

    private static async Task<object?> ShownAsync(IResolveFieldContext context, Task<Corrected> correcting)
    {
        var corrected = await correcting;
        return new CorrectedView(corrected, await context.Readings().AfterAsync(corrected.Version, context.CancellationToken));
    }
}
