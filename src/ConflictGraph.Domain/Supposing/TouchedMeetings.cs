using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>
/// The meetings on which a write can change a position: those that become otherwise, those of the claims, and those of the groups whose members and
/// speakers are at stake.
/// </summary>
/// <param name="store">The state afterwards.</param>
public sealed class TouchedMeetings(IGraphStore store, Pin pin)
{
    private readonly SortedSet<string> meetings = new(StringComparer.Ordinal);
    private readonly HashSet<string> actors = new(StringComparer.Ordinal);

    public void Add(IEnumerable<Thing> things)
    {
        foreach (var thing in things)
        {
            if (thing is Claim claim)
                Add(claim);
            else if (thing is Meeting meeting)
                meetings.Add(meeting.Slug);
        }
    }

    /// <summary>Roles other than these make nobody's words a group's own.</summary>
    public void Add(Claim claim)
    {
        if (claim.Statement.Meeting is { } meeting)
            meetings.Add(meeting);
        else if (claim.Statement is MembershipStatement membership)
            actors.Add(membership.Coalition);
        else if (claim.Statement is RoleStatement { Role: RoleKind.Leader or RoleKind.Spokesperson or RoleKind.HeadOfDelegation or RoleKind.Official } role)
            actors.Add(role.Group);
    }

    /// <summary>All meetings of these actors, and of the coalitions that they were claimed to be in.</summary>
    public void AddActors(IEnumerable<string> more) => actors.UnionWith(more);

    /// <summary>Their slugs, in order.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        if (actors.Count > 0)
        {
            foreach (var ofActor in (await store.MeetingsOfAsync(pin, actors, cancellation)).Values)
                meetings.UnionWith(ofActor);
        }
        return [.. meetings];
    }
}
