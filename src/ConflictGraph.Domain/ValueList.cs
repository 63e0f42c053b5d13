using System.Collections;
using System.Runtime.CompilerServices;

namespace ConflictGraph.Domain;

/// <summary>A list that never changes and is equal to any list of equal elements in the same order, so that records that hold it compare by value.</summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T>(T[] elements) : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list of nothing.</summary>
    public static readonly ValueList<T> Empty = new([]);

    public T this[int index] => elements[index];

    public int Count => elements.Length;

    public ReadOnlySpan<T> AsSpan() => elements;

    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => elements.GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in elements)
            hash.Add(element);
        return hash.ToHashCode();
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> elements) => elements.IsEmpty ? ValueList<T>.Empty : new(elements.ToArray());

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> elements)
    {
        var array = elements.ToArray();
        return array.Length == 0 ? ValueList<T>.Empty : new(array);
    }
}
