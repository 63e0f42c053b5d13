using ConflictGraph.Domain;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>States by name.</summary>
internal sealed class NameOrder<T> : Order<State<T>> where T : Thing
{
    public override Keyset PlaceOf(State<T> row) => new(row.NameKey, row.Thing.Slug);

    public override int Compare(State<T>? x, State<T>? y) => PlaceOf(x!).CompareTo(PlaceOf(y!));

    public override void Sort(State<T>[] rows) => Array.Sort(rows, this);
}
