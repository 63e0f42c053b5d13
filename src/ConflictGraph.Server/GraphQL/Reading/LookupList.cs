using System.Diagnostics.CodeAnalysis;

namespace ConflictGraph.Server.GraphQL.Reading;

/// <summary>Looks several things up, in the same batches.</summary>
public sealed class LookupList<T> : Lookup<IReadOnlyList<T>>
{
    private readonly Lookup<T>[] _lookups;

    private LookupList(Lookup<T>[] lookups) => _lookups = lookups;

    public static Lookup<IReadOnlyList<T>> Of(Lookup<T>[] lookups) =>
        AllKnown(lookups) is { } values ? Of(values) : new LookupList<T>(lookups);

    public override bool TryGet([MaybeNullWhen(false)] out IReadOnlyList<T> value)
    {
        value = AllKnown(_lookups);
        return value is not null;
    }

    public override async Task<Lookup<IReadOnlyList<T>>> StepAsync(CancellationToken cancellation)
    {
        var (stepped, steps) = (_lookups.ToArray(), new List<(int Place, Task<Lookup<T>> Step)>());
        for (var place = 0; place < stepped.Length; place++)
        {
            // What waits for the same batch is there as soon as the batch is, which may be at once.
            if (!stepped[place].TryGet(out _))
                steps.Add((place, stepped[place].StepAsync(cancellation)));
        }
        foreach (var (place, step) in steps)
            stepped[place] = await step;
        return Of(stepped);
    }

    private static IReadOnlyList<T>? AllKnown(Lookup<T>[] lookups)
    {
        // What waits, mostly waits from the first on.
        if (lookups.Length > 0 && !lookups[0].TryGet(out _))
            return null;
        var values = new T[lookups.Length];
        for (var i = 0; i < lookups.Length; i++)
        {
            if (!lookups[i].TryGet(out values[i]!))
                return null;
        }
        return values;
    }
}
