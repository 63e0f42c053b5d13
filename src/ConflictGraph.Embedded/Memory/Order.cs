using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>An order of rows by key and slug, the same as that of their places.</summary>
internal abstract class Order<T> : IComparer<T>
{
    public abstract Keyset PlaceOf(T row);

    public abstract int Compare(T? x, T? y);

    public abstract void Sort(T[] rows);
}
