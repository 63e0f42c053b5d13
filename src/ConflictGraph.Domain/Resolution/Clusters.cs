namespace ConflictGraph.Domain.Resolution;

/// <summary>Groups what hangs together through shared marks (union-find).</summary>
internal static class Clusters
{
    /// <summary>The groups, each in the order of the elements; two elements are in one group if they share a mark, directly or through others.</summary>
    public static IEnumerable<IReadOnlyList<TElement>> Of<TElement, TMark>(
        IReadOnlyList<TElement> elements, Func<TElement, IEnumerable<TMark>> marks) where TMark : notnull
    {
        var parents = Enumerable.Range(0, elements.Count).ToArray();
        var firstWith = new Dictionary<TMark, int>();
        for (var index = 0; index < elements.Count; index++)
        {
            foreach (var mark in marks(elements[index]))
            {
                if (!firstWith.TryAdd(mark, index))
                    parents[Root(index)] = Root(firstWith[mark]);
            }
        }
        return Enumerable.Range(0, elements.Count).GroupBy(Root, index => elements[index]).Select(group => group.ToList());

        int Root(int index)
        {
            while (parents[index] != index)
                index = parents[index] = parents[parents[index]];
            return index;
        }
    }
}
