namespace ConflictGraph.Domain.Resolution;

/// <summary>Groups what hangs together through shared marks (union-find): two are in one group if they share a mark, directly or through others.</summary>
/// <param name="size">How many there are; each is known by its place.</param>
internal sealed class Clusters<TMark>(int size) where TMark : notnull
{
    /// <summary>Up to here it is cheaper to look at each than to build a dictionary.</summary>
    private const int Few = 24;

    private readonly int[] parents = Enumerable.Range(0, size).ToArray();
    private readonly List<(TMark Mark, int Place)> few = new(Math.Min(3 * size, Few));
    private Dictionary<TMark, int>? many;

    /// <summary>How many groups there are.</summary>
    public int Count { get; private set; } = size;

    public void Mark(int place, TMark mark)
    {
        var (one, other) = (Root(place), Root(FirstWith(mark, place)));
        if (one == other)
            return;
        parents[one] = other;
        Count--;
    }

    /// <summary>The groups of what stands at the places, each in its order.</summary>
    public IEnumerable<List<TElement>> Of<TElement>(List<TElement> elements) =>
        Enumerable.Range(0, elements.Count).GroupBy(Root, place => elements[place]).Select(group => group.ToList());

    /// <summary>The first place that was given the mark: this one, if none was before.</summary>
    private int FirstWith(TMark mark, int place)
    {
        if (many is not null)
            return many.TryAdd(mark, place) ? place : many[mark];
        foreach (var known in few)
        {
            if (EqualityComparer<TMark>.Default.Equals(known.Mark, mark))
                return known.Place;
        }
        few.Add((mark, place));
        if (few.Count == Few)
            many = few.ToDictionary(known => known.Mark, known => known.Place);
        return place;
    }

    private int Root(int place)
    {
        while (parents[place] != place)
            place = parents[place] = parents[parents[place]];
        return place;
    }
}
