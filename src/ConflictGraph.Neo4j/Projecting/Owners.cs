using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Supposing;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Projecting;

/// <summary>Whose relationships some changes may have made others: actors own their facts, and meetings the positions of all on them.</summary>
/// <param name="Actors">In order; null for all.</param>
/// <param name="Meetings">In order; null for all.</param>
internal sealed record Owners(IReadOnlyList<string>? Actors, IReadOnlyList<string>? Meetings)
{
    public static readonly Owners All = new(null, null);

    /// <summary>From so many versions on it is cheaper to work out everything.</summary>
    private const int MostVersions = 200;
    private const int MostThings = 20_000;

    public static async Task<Owners> TouchedAsync(IGraphStore store, QueryApi api, long after, long upTo, CancellationToken cancellation)
    {
        if (after == 0 || upTo - after > MostVersions)
            return All;
        var things = 0;
        var claims = new List<Claim>();
        var meetings = new TouchedMeetings(store, new(upTo, null));
        for (var version = after; version < upTo;)
        {
            foreach (var change in await store.ChangesAsync(version, (int)(upTo - version), cancellation))
            {
                version = change.Version;
                if (change.Event is RecordEvent record && !await ChangesWhatIsThereAsync(store, record, version, cancellation) && (things += record.Things.Count) <= MostThings)
                {
                    meetings.Add(record.Things);
                    claims.AddRange(record.Things.OfType<Claim>());
                    continue;
                }
                if (await CorrectedAsync(store, api, change, cancellation) is not { } corrected)
                    return All;
                meetings.Add(corrected);
                claims.AddRange(corrected);
            }
        }
        var named = claims.SelectMany(claim => claim.Statement is FactStatement ? claim.Statement.Actors : []).ToHashSet(StringComparer.Ordinal);
        foreach (var (slug, thing) in await store.ThingsAsync(new(upTo, null), named, cancellation))
            named.UnionWith([slug, thing.Slug]);
        return new([.. named.Order(StringComparer.Ordinal)], await meetings.FindAsync(cancellation));
    }

    /// <summary>True for a new state of an actor or a source, whose name or grade may stand behind any answer.</summary>
    private static async Task<bool> ChangesWhatIsThereAsync(IGraphStore store, RecordEvent record, long version, CancellationToken cancellation)
    {
        var slugs = record.Things.Where(thing => thing is Actor or Document or Outlet).Select(thing => thing.Slug).ToList();
        return slugs.Count > 0 && (await store.ThingsAsync(new(version - 1, null), slugs, cancellation)).Count > 0;
    }

    /// <summary>The claims that a correction weighs anew; null where it may be any.</summary>
    private static async Task<IReadOnlyList<Claim>?> CorrectedAsync(IGraphStore store, QueryApi api, Committed change, CancellationToken cancellation)
    {
        var (corrected, replacement) = change.Event switch
        {
            RetractEvent retract => (retract.Claim, retract.Replacement),
            RankEvent rank => (rank.Claim, null),
            _ => (null, null),
        };
        if (corrected is null)
            return null;
        var slugs = await api.ReadAsync(ProjectionStatements.Repeating, new { claim = corrected }, row => row[0].GetString()!, cancellation);
        var claims = (await store.ThingsAsync(new(change.Version, null), [corrected, .. slugs], cancellation)).Values.OfType<Claim>();
        return replacement is null ? [.. claims] : [.. claims, replacement];
    }
}
