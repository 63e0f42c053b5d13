namespace ConflictGraph.Embedded.Memory;

/// <summary>
/// Nodes by slug; one writer, readers without a lock. Nothing is ever taken out, so a reader that meets an empty slot knows that the slug was
/// not there when it began.
/// </summary>
internal sealed class SlugTable<T> where T : class, INode
{
    private T?[] _slots = new T?[16];
    private int _count;

    public T? Find(string slug)
    {
        var slots = Volatile.Read(ref _slots);
        for (var i = slug.GetHashCode() & (slots.Length - 1); ; i = (i + 1) & (slots.Length - 1))
        {
            var node = Volatile.Read(ref slots[i]);
            if (node is null || node.Slug == slug)
                return node;
        }
    }

    public void Add(T node)
    {
        if (++_count * 2 > _slots.Length)
            Volatile.Write(ref _slots, Doubled(_slots));
        Place(_slots, node);
    }

    private static T?[] Doubled(T?[] slots)
    {
        var larger = new T?[slots.Length * 2];
        foreach (var node in slots)
        {
            if (node is not null)
                Place(larger, node);
        }
        return larger;
    }

    private static void Place(T?[] slots, T node)
    {
        var i = node.Slug.GetHashCode() & (slots.Length - 1);
        while (slots[i] is not null)
            i = (i + 1) & (slots.Length - 1);
        Volatile.Write(ref slots[i], node);
    }
}
