using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Finds the meetings about which something was claimed of an actor, or of a coalition that it was ever claimed to be in.</summary>
internal static class MeetingsOfReader
{
    public static IReadOnlyList<string> Read(Graph graph, Moment moment, string actor, CancellationToken cancellation)
    {
        var meetings = new SortedSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<ActorNode>();
        var open = new Stack<string>([actor]);
        while (open.TryPop(out var slug))
        {
            cancellation.ThrowIfCancellationRequested();
            if (graph.Actors.Find(slug) is not { } node || !seen.Add(node.IdentityAt(moment)))
                continue;
            foreach (var same in node.SameAs(moment))
            {
                foreach (var claim in same.About.AsSpan())
                {
                    if (claim.Claim.Statement.Meeting is { } meeting && claim.IsVisibleAt(moment))
                        meetings.Add(meeting);
                }
                foreach (var claim in same.Facts(FactEnd.MembershipsOf))
                {
                    if (claim.Claim.Statement is MembershipStatement { Denied: false } membership && claim.IsVisibleAt(moment))
                        open.Push(membership.Coalition);
                }
            }
        }
        return [.. meetings];
    }
}
