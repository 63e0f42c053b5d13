using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore.Measuring;

/// <summary>All actors with those to which facts tie them, as numbers: fit for measures that look at every pair.</summary>
/// <param name="Slugs">By number, in order.</param>
/// <param name="Starts">Where the neighbours of each begin; one more than there are actors.</param>
/// <param name="Neighbours">The neighbours of the first actor, then those of the second, each once.</param>
internal sealed record ActorNetwork(string[] Slugs, int[] Starts, int[] Neighbours)
{
    public int Count => Slugs.Length;

    public ReadOnlySpan<int> NeighboursOf(int actor) => Neighbours.AsSpan(Starts[actor], Starts[actor + 1] - Starts[actor]);

    public int DegreeOf(int actor) => Starts[actor + 1] - Starts[actor];

    /// <summary>The network of one state at one moment. Contested facts are ties too.</summary>
    public static async Task<ActorNetwork> ReadAsync(IGraphStore store, Pin pin, Instant at, CancellationToken cancellation)
    {
        var slugs = await SlugsAsync(store, pin, cancellation);
        var numbers = new Dictionary<string, int>(slugs.Length);
        for (var i = 0; i < slugs.Length; i++)
            numbers.Add(slugs[i], i);
        var ties = new int[slugs.Length][];
        await foreach (var (slug, found) in new TieReader(store, pin, at).FactsAsync(slugs, cancellation))
            ties[numbers[slug]] = Tied(found, numbers);
        var starts = new int[slugs.Length + 1];
        for (var i = 0; i < slugs.Length; i++)
            starts[i + 1] = starts[i] + ties[i].Length;
        return new(slugs, starts, [.. ties.SelectMany(tied => tied)]);
    }

    private static async Task<string[]> SlugsAsync(IGraphStore store, Pin pin, CancellationToken cancellation)
    {
        var slugs = new List<string>();
        await foreach (var actor in new AllPages(store, pin).OfAsync([new ActorQuery()], cancellation))
            slugs.Add(actor.Slug);
        slugs.Sort(StringComparer.Ordinal);
        return [.. slugs];
    }

    private static int[] Tied(NodeTies ties, Dictionary<string, int> numbers)
    {
        var tied = new List<int>();
        var last = "";
        foreach (var tie in ties.All)
        {
            if (tie.Other != last && numbers.TryGetValue(tie.Other, out var number))
                tied.Add(number);
            last = tie.Other;
        }
        return [.. tied];
    }
}
