using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The coalitions in which some actors were ever claimed to be, directly or through others.</summary>
internal sealed class CoalitionsAbove
{
    private readonly Dictionary<string, HashSet<string>> above = new(StringComparer.Ordinal);

    /// <summary>The actors and all coalitions above one of them.</summary>
    public IReadOnlyCollection<string> Everybody => above.Keys;

    /// <summary>Reads them, a level at a time.</summary>
    /// <param name="actors">Actors that stand for themselves.</param>
    public static async Task<CoalitionsAbove> ReadAsync(IGraphStore store, Pin pin, IEnumerable<string> actors, CancellationToken cancellation)
    {
        var found = new CoalitionsAbove();
        var level = actors.Distinct().ToList();
        while (level.Count > 0)
        {
            foreach (var actor in level)
                found.above[actor] = [];
            found.Add(await store.FactsAsync(pin, [.. level.Select(actor => new FactQuestion(actor, FactEnd.MembershipsOf))], cancellation));
            level = [.. level.SelectMany(actor => found.above[actor]).Distinct().Where(coalition => !found.above.ContainsKey(coalition))];
        }
        return found;
    }

    /// <summary>The actor and all coalitions above it.</summary>
    public IReadOnlySet<string> From(string actor)
    {
        var reached = new HashSet<string>(StringComparer.Ordinal) { actor };
        var open = new Queue<string>(reached);
        while (open.TryDequeue(out var next))
        {
            foreach (var coalition in above.GetValueOrDefault(next, []).Where(reached.Add))
                open.Enqueue(coalition);
        }
        return reached;
    }

    private void Add(Casefile file)
    {
        foreach (var membership in file.Claims.Select(claim => claim.Statement).OfType<MembershipStatement>().Where(one => !one.Denied))
        {
            if (above.TryGetValue(file.Identity(membership.Member), out var coalitions))
                coalitions.Add(file.Identity(membership.Coalition));
        }
    }
}
