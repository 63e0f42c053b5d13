using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Looks one thing up, and by it the next.</summary>
public sealed class LookupChain<T, TNext>(Lookup<T> first, Func<T, Lookup<TNext>> next) : Lookup<TNext>
{
    public override bool TryGet([MaybeNullWhen(false)] out TNext value)
    {
        value = default;
        return false;
    }

    public override async Task<Lookup<TNext>> StepAsync(CancellationToken cancellation) =>
        (await first.StepAsync(cancellation)).Then(next);
}
