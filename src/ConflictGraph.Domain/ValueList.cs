using System.Collections;
using System.Runtime.CompilerServices;

namespace ConflictGraph.Domain;

/// <summary>
/// A list that never changes and is equal to any list of equal elements in the same order, so that records that hold it compare by value. Most hold one
/// element, and those need no array.
/// </summary>
[CollectionBuilder(typeof(ValueList), nameof(ValueList.Of))]
public sealed class ValueList<T> : IReadOnlyList<T>, IEquatable<ValueList<T>>
{
    /// <summary>The list of nothing.</summary>
    public static readonly ValueList<T> Empty = new(Array.Empty<T>());

    private readonly T _only;

    /// <summary>Null where there is one.</summary>
    private readonly T[]? _elements;

    internal ValueList(T only) => _only = only;

    /// <param name="elements">Not one.</param>
    internal ValueList(T[] elements) => (_only, _elements) = (default!, elements);

    public T this[int index] => AsSpan()[index];

    public int Count => _elements is null ? 1 : _elements.Length;

    public ReadOnlySpan<T> AsSpan() => _elements is null ? new ReadOnlySpan<T>(in _only) : _elements;

    public IEnumerator<T> GetEnumerator() => _elements is null ? One() : ((IEnumerable<T>)_elements).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    public bool Equals(ValueList<T>? other) => other is not null && AsSpan().SequenceEqual(other.AsSpan(), EqualityComparer<T>.Default);

    public override bool Equals(object? obj) => Equals(obj as ValueList<T>);

    public override int GetHashCode()
    {
        var hash = new HashCode();
        foreach (var element in AsSpan())
            hash.Add(element);
        return hash.ToHashCode();
    }

    private IEnumerator<T> One()
    {
        yield return _only;
    }
}

/// <summary>Makes <see cref="ValueList{T}"/>.</summary>
public static class ValueList
{
    public static ValueList<T> Of<T>(ReadOnlySpan<T> elements) => elements.Length switch
    {
        0 => ValueList<T>.Empty,
        1 => new(elements[0]),
        _ => new(elements.ToArray()),
    };

    public static ValueList<T> ToValueList<T>(this IEnumerable<T> elements) => elements.ToArray() switch
    {
        [] => ValueList<T>.Empty,
        [var only] => new(only),
        var several => new(several),
    };
}
