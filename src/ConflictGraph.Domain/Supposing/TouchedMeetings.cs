using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Supposing;

/// <summary>The meetings on which a supposition can change a position.</summary>
internal sealed class TouchedMeetings(IGraphStore store, SupposedStore supposed, Supposition supposition)
{
    private readonly SortedSet<string> meetings = new(StringComparer.Ordinal);
    private readonly HashSet<string> groups = new(StringComparer.Ordinal);

    /// <summary>Their slugs, in order: those that are supposed to be otherwise, those of the claims, and those of the groups whose members and speakers
    /// are at stake; the same for what rests on documents and outlets that are supposed to be otherwise.</summary>
    public async Task<IReadOnlyList<string>> FindAsync(CancellationToken cancellation)
    {
        foreach (var thing in supposition.Things)
        {
            if (thing is Claim claim)
                Add(claim);
            else if (thing is Meeting meeting)
                meetings.Add(meeting.Slug);
        }
        await foreach (var claim in new RestingClaims(store, supposition).FindAsync(cancellation))
            Add(claim);
        if (groups.Count > 0)
        {
            foreach (var ofGroup in (await supposed.MeetingsOfAsync(supposition.Pin, groups, cancellation)).Values)
                meetings.UnionWith(ofGroup);
        }
        return [.. meetings];
    }

    /// <summary>Only these roles make a speaker's words a group's own.</summary>
    private void Add(Claim claim)
    {
        if (claim.Statement is SubjectStatement { AtMeeting: var meeting })
            meetings.Add(meeting);
        else if (claim.Statement is MembershipStatement membership)
            groups.Add(membership.Coalition);
        else if (claim.Statement is RoleStatement { Role: RoleKind.Leader or RoleKind.Spokesperson or RoleKind.HeadOfDelegation or RoleKind.Official } role)
            AddRole(role);
    }

    private void AddRole(RoleStatement role)
    {
        if (role.AtMeeting is { } meeting)
            meetings.Add(meeting);
        else
            groups.Add(role.Group);
    }
}
