using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Tells the states of things after a version, whole versions at a time.</summary>
internal static class NameReader
{
    public static NamesPage Read(Graph graph, long newest, long afterVersion, int count)
    {
        var names = graph.Names;
        var start = CountUpTo(names, afterVersion);
        var end = CountUpTo(names, newest);
        if (end - start <= count)
            return new(Math.Max(newest, afterVersion), names[start..end].ToArray());
        var upTo = names[start + count].Version - 1;
        if (upTo <= names[start].Version)
            upTo = names[start].Version;
        return new(upTo, names[start..CountUpTo(names, upTo)].ToArray());
    }

    private static int CountUpTo(ReadOnlySpan<NamedState> names, long version)
    {
        var (low, high) = (0, names.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (names[middle].Version <= version)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
