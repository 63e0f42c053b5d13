using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>A value that is made when it is first waited for.</summary>
public sealed class Once<T>(Func<CancellationToken, Task<T>> make) : Lookup<T>
{
    private readonly Lock _lock = new();
    private Task<T>? _making;

    public override bool TryGet([MaybeNullWhen(false)] out T value)
    {
        var made = _making is { IsCompletedSuccessfully: true };
        value = made ? _making!.Result : default;
        return made;
    }

    public override async Task<Lookup<T>> StepAsync(CancellationToken cancellation)
    {
        Task<T> making;
        lock (_lock)
            making = _making ??= make(cancellation);
        return Of(await making);
    }
}
