using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Sources;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Explore.Ties;

/// <summary>
/// What settled ties some events could change. New claims change those of what they name; a correction, or a new state of a source, actor or
/// meeting, whose names stand in reasons, may change any.
/// </summary>
/// <param name="Slugs">The things whose own ties may have changed, under the slugs that answer for them.</param>
/// <param name="AreGroups">True where it may have changed who belongs to groups, who speaks for them or what is said of them.</param>
internal sealed record Touched(IReadOnlySet<string> Slugs, bool AreGroups, bool IsEverything)
{
    public static readonly Touched Everything = new(new HashSet<string>(), true, true);

    /// <param name="before">The version before the events.</param>
    public static async Task<Touched> ByAsync(IGraphStore store, long before, IReadOnlyList<Committed> changes, CancellationToken cancellation)
    {
        if (changes.Count == 0 || changes.Any(change => change.Event is not RecordEvent))
            return Everything;
        var things = changes.SelectMany(change => ((RecordEvent)change.Event).Things).ToList();
        var entities = things.Where(thing => thing is not Claim).Select(thing => thing.Slug).ToHashSet();
        var known = await store.ThingsAsync(new Pin(before, null), entities, cancellation);
        if (known.Values.Any(thing => thing is Actor or Document or Outlet or Meeting) || entities.Count < things.Count(thing => thing is not Claim))
            return Everything;
        var slugs = new HashSet<string>(known.Values.Concat(things).OfType<Meeting>().SelectMany(Names));
        var statements = things.OfType<Claim>().Select(claim => claim.Statement).ToList();
        var named = statements.SelectMany(statement => statement.Actors).ToHashSet();
        foreach (var (slug, thing) in await store.ThingsAsync(new Pin(changes[^1].Version, null), named, cancellation))
            slugs.UnionWith([slug, thing.Slug]);
        slugs.UnionWith(statements.Select(statement => statement.Meeting).OfType<string>());
        return new(slugs, statements.Any(statement => statement is MembershipStatement or RoleStatement or SubjectStatement { Subject: GroupSubject }), false);
    }

    private static IEnumerable<string> Names(Meeting meeting) => meeting.Process is { } process ? [meeting.Slug, process] : [meeting.Slug];
}
