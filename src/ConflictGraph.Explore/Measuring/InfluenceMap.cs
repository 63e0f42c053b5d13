using System.Globalization;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;

namespace ConflictGraph.Explore.Measuring;

/// <summary>The influence of all actors, as it was at one version.</summary>
public sealed class InfluenceMap
{
    private readonly Dictionary<string, Influence> influences;

    private InfluenceMap(Head computedFor, Dictionary<string, Influence> influences)
    {
        (ComputedFor, this.influences) = (computedFor, influences);
        Ranking = [.. influences.Select(one => PlaceOf(one.Key, one.Value)).Order()];
    }

    /// <summary>The version that was measured.</summary>
    public Head ComputedFor { get; }

    /// <summary>Every actor, the one with the greatest betweenness first, then by degree, then by slug.</summary>
    public IReadOnlyList<Keyset> Ranking { get; }

    /// <summary>Null for an actor that was not there when it was measured.</summary>
    public Influence? Of(string actor) => influences.GetValueOrDefault(actor);

    /// <summary>The place of an actor in the ranking.</summary>
    public static Keyset PlaceOf(string actor, Influence influence) => new(
        string.Create(CultureInfo.InvariantCulture, $"{1 - influence.Betweenness:F12} {int.MaxValue - influence.Degree:D10}"), actor);

    /// <summary>Measures one version at one moment; this takes seconds where there are many actors.</summary>
    public static async Task<InfluenceMap> MeasureAsync(IGraphStore store, Head head, Instant at, CancellationToken cancellation)
    {
        var network = await ActorNetwork.ReadAsync(store, new Pin(head.Version, null), at, cancellation);
        return await Task.Run(() =>
        {
            var betweenness = Betweenness.Of(network, cancellation);
            var communities = Communities.Of(network, cancellation);
            var influences = new Dictionary<string, Influence>(network.Count);
            for (var actor = 0; actor < network.Count; actor++)
            {
                influences.Add(network.Slugs[actor], new(
                    network.DegreeOf(actor), betweenness[actor], communities[actor] < 0 ? null : network.Slugs[communities[actor]]));
            }
            return new InfluenceMap(head, influences);
        }, cancellation);
    }
}
