namespace ConflictGraph.Embedded.Memory;

/// <summary>
/// A list that only grows, with one writer and any number of readers. The length is published after the element, so a reader that took the
/// length first finds that many elements in whatever array it sees next.
/// </summary>
internal struct AppendList<T>
{
    private T[]? _elements;
    private int _count;

    public readonly int Count => Volatile.Read(in _count);

    public void Add(T element)
    {
        var elements = _elements ??= new T[2];
        if (_count == elements.Length)
        {
            Array.Resize(ref elements, _count * 2);
            _elements = elements;
        }
        elements[_count] = element;
        Volatile.Write(ref _count, _count + 1);
    }

    public readonly ReadOnlySpan<T> AsSpan()
    {
        var count = Volatile.Read(in _count);
        return new(_elements, 0, count);
    }
}
