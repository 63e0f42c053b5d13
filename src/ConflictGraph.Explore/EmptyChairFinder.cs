using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Resolution;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using ConflictGraph.Explore.Graphs;
using ConflictGraph.Explore.Telling;
using ConflictGraph.Explore.Ties;

namespace ConflictGraph.Explore;

/// <summary>
/// Finds who is at war or allied with those who attend a meeting, or has a sponsor in common with them, and has no seat there: neither attends nor
/// has a part in it. A coalition has a seat where one of its members has; an invitee that does not come has none. Only what is settled counts.
/// </summary>
internal sealed class EmptyChairFinder(IGraphStore store, Pin pin, Instant at, TieSource source)
{
    /// <summary>The best tied first: by wars and alliances, then by sponsors in common, then by name.</summary>
    public async Task<IReadOnlyList<EmptyChair>> FindAsync(string meeting, int first, CancellationToken cancellation)
    {
        await source.LoadAsync([(meeting, NodeSort.Meeting)], cancellation);
        var sides = SidesAt(meeting);
        var attending = sides.Where(side => side.Value == EdgeKind.Attends).Select(side => side.Key).ToHashSet();
        await source.LoadAsync([.. attending.Select(actor => (actor, NodeSort.Actor))], cancellation);
        var sponsors = attending.SelectMany(actor => Settled(actor, EdgeKind.Supports, leads: false)).ToHashSet();
        await source.LoadAsync([.. sponsors.Select(sponsor => (sponsor, NodeSort.Actor))], cancellation);
        var seated = await SeatedAsync(meeting, attending, sides, cancellation);
        var bonds = BondsOf(attending, sponsors, seated);
        var things = await store.ThingsAsync(pin, bonds.Keys.Concat(bonds.Values.SelectMany(bond => bond.Named)).ToHashSet(), cancellation);
        var chosen = bonds.Where(bond => things.GetValueOrDefault(bond.Key) is Actor)
            .OrderByDescending(bond => bond.Value.Direct).ThenByDescending(bond => bond.Value.Shared)
            .ThenBy(bond => SortKeys.OfName(((Actor)things[bond.Key]).Name), StringComparer.Ordinal).ThenBy(bond => bond.Key, StringComparer.Ordinal).Take(first).ToList();
        var told = await new EdgeTeller(store, pin, at, source).TellAsync(chosen.SelectMany(bond => bond.Value.Edges(bond.Key)).ToHashSet(), things, cancellation);
        return
        [
            .. chosen.Select(bond => new EmptyChair(
                (Actor)things[bond.Key],
                EmptyChairWords.Of(bond.Key, bond.Value, sides.TryGetValue(bond.Key, out var side) ? side : null, things),
                [.. bond.Value.Edges(bond.Key).Select(edge => told[edge])])),
        ];
    }

    private Dictionary<string, Bond> BondsOf(HashSet<string> attending, HashSet<string> sponsors, HashSet<string> seated)
    {
        var bonds = new SortedDictionary<string, Bond>(StringComparer.Ordinal);
        foreach (var actor in attending.Order(StringComparer.Ordinal))
        {
            foreach (var enemy in Settled(actor, EdgeKind.AtWarWith, null).Where(other => !seated.Contains(other)))
                Bond(enemy).AtWarWith.Add(actor);
            foreach (var ally in Settled(actor, EdgeKind.AlliedWith, null).Where(other => !seated.Contains(other)))
                Bond(ally).AlliedWith.Add(actor);
        }
        foreach (var sponsor in sponsors.Order(StringComparer.Ordinal))
        {
            var recipients = Settled(sponsor, EdgeKind.Supports, leads: true);
            foreach (var recipient in recipients.Where(recipient => !seated.Contains(recipient)))
                Bond(recipient).Sponsors.Add((sponsor, [.. recipients.Where(attending.Contains)]));
        }
        return new(bonds);

        Bond Bond(string actor) => bonds.TryGetValue(actor, out var known) ? known : bonds[actor] = new();
    }

    private async Task<HashSet<string>> SeatedAsync(
        string meeting, HashSet<string> attending, Dictionary<string, EdgeKind> sides, CancellationToken cancellation)
    {
        var seated = attending.ToHashSet();
        seated.UnionWith(attending.SelectMany(actor => Settled(actor, EdgeKind.MemberOf, leads: true)));
        var file = await store.CasesAsync(pin, [meeting], cancellation);
        if (!file.Meetings.ContainsKey(meeting))
            return seated;
        foreach (var fact in new Resolver(file, at).MeetingRoles(meeting))
        {
            var role = (MeetingRoleStatement)fact.Statement;
            if (fact.Status == FactStatus.Settled && role.Role != MeetingRoleKind.Invitee && !sides.ContainsKey(role.Actor))
                seated.Add(role.Actor);
        }
        return seated;
    }

    private Dictionary<string, EdgeKind> SidesAt(string meeting)
    {
        var sides = new Dictionary<string, EdgeKind>();
        foreach (ref readonly var tie in source.OwnOf(meeting))
        {
            if (tie.Kind.IsPosition())
                sides.Add(tie.Other, tie.Kind);
        }
        return sides;
    }

    /// <summary>To which actors another is tied in some way, in order.</summary>
    private List<string> Settled(string actor, EdgeKind kind, bool? leads)
    {
        var others = new List<string>();
        foreach (ref readonly var tie in source.OwnOf(actor))
        {
            if (tie.Kind == kind && tie.Status == FactStatus.Settled && (leads is null || tie.Leads == leads))
                others.Add(tie.Other);
        }
        return others;
    }
}
