using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

/// <summary>Commits what was decided against one version, and has it decided anew when another write came first.</summary>
internal sealed class Commits(IGraphStore store)
{
    private const int MostAttempts = 20;

    /// <param name="decide">Decides against the version that it is given, and against no other.</param>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written, or other writes came first again and again.</exception>
    public async Task<TOutcome> WriteAsync<TOutcome>(
        Func<Head, Task<Decision<TOutcome>>> decide, bool dryRun, CancellationToken cancellation)
    {
        for (var attempt = 0; attempt < MostAttempts; attempt++)
        {
            var head = store.Head;
            var decision = await decide(head);
            var after = dryRun || decision.Event is null ? head : await store.CommitAsync(decision.Event, head.Version, cancellation);
            if (after is not null)
                return decision.Outcome(after);
        }
        throw new StoreUnavailableException("Others kept writing at the same time, and nothing of this input was stored. Try again.");
    }
}
