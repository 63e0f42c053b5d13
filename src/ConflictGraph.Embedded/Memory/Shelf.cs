using ConflictGraph.Domain;

namespace ConflictGraph.Embedded.Memory;

/// <summary>All things of one kind.</summary>
internal sealed class Shelf<TNode, TThing>(Func<string, TNode> create) where TNode : EntityNode<TThing> where TThing : Thing
{
    private readonly SlugTable<TNode> _bySlug = new();
    private AppendList<State<TThing>> _firsts;

    public TNode? Find(string slug) => _bySlug.Find(slug);

    /// <summary>The node for a slug, made where there is none; for the writer only.</summary>
    public TNode Node(string slug)
    {
        if (_bySlug.Find(slug) is { } there)
            return there;
        var node = create(slug);
        _bySlug.Add(node);
        return node;
    }

    public void Add(TNode node, State<TThing> state)
    {
        if (node.First is null)
            _firsts.Add(state);
        node.Add(state);
    }

    /// <summary>How many things had been recorded up to a version.</summary>
    public int CountAt(long version)
    {
        var firsts = _firsts.AsSpan();
        var (low, high) = (0, firsts.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (firsts[middle].Version <= version)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
