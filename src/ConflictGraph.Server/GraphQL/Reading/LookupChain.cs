using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Looks one thing up, and by it the next.</summary>
public sealed class LookupChain<T, TNext>(Lookup<T> first, Func<T, Lookup<TNext>> next) : Lookup<TNext>
{
    /// <summary>What it waits for once the first is known.</summary>
    private Lookup<TNext>? _after;

    public override bool TryGet([MaybeNullWhen(false)] out TNext value)
    {
        if (After() is { } after)
            return after.TryGet(out value);
        value = default;
        return false;
    }

    public override async Task<Lookup<TNext>> StepAsync(CancellationToken cancellation) =>
        After() ?? (_after = (await first.StepAsync(cancellation)).Then(next));

    private Lookup<TNext>? After() => _after ??= first.TryGet(out var value) ? next(value) : null;
}
