using System.Diagnostics.CodeAnalysis;
using GraphQL.DataLoader;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <inheritdoc cref="Lookup"/>
public abstract class Lookup<T> : Lookup, IDataLoaderResult
{
    public abstract bool TryGet([MaybeNullWhen(false)] out T value);

    /// <summary>Runs the batch that it waits for, and says what it waits for then.</summary>
    public abstract Task<Lookup<T>> StepAsync(CancellationToken cancellation);

    public Lookup<TNext> Then<TNext>(Func<T, Lookup<TNext>> next) =>
        TryGet(out var value) ? next(value) : new LookupChain<T, TNext>(this, next);

    public Lookup<TNext> Select<TNext>(Func<T, TNext> select) => TryGet(out var value) ? Of(select(value)) : SelectLater(select);

    /// <summary>By itself, so that nothing is made for what is there already.</summary>
    private LookupChain<T, TNext> SelectLater<TNext>(Func<T, TNext> select) => new(this, value => Of(select(value)));

    public override object? ForExecution() => TryGet(out var value) ? value : this;

    async Task<object?> IDataLoaderResult.GetResultAsync(CancellationToken cancellationToken) =>
        (await StepAsync(cancellationToken)).ForExecution();
}
