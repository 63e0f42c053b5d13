using ConflictGraph.Server.GraphQL.Writing.Correcting;

namespace ConflictGraph.Server.GraphQL.Writing;

/// <summary>Writes, and shows what is there afterwards.</summary>
public sealed class Mutations(Recorder recorder, Corrector corrector, Consequences consequences)
{
    public async Task<object?> RecordAsync(IResolveFieldContext context)
    {
        var dryRun = context.Given<bool>("dryRun");
        var recorded = await recorder.RecordAsync(context.Given<RecordDraft>("input")!, dryRun, context.CancellationToken);
        var reading = await context.Readings().AfterAsync(recorded.Version, context.CancellationToken);
        return new RecordedView(recorded, dryRun && recorded.Supposition is { } supposition ? reading.Supposing(supposition) : reading, consequences);
    }

    public Task<object?> RetractAsync(IResolveFieldContext context) =>
        ShownAsync(context, corrector.RetractAsync(context.Given<RetractDraft>("input")!, dryRun: false, context.CancellationToken));

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
