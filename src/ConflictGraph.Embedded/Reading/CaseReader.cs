using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Gathers what the rules need to settle every question about some meetings.</summary>
internal sealed class CaseReader(Graph graph, Moment moment, CancellationToken cancellation)
{
    private readonly CasefileBuilder _file = new(graph, moment, cancellation);

    public Casefile Read(IReadOnlyCollection<string> meetings)
    {
        foreach (var meeting in meetings)
        {
            _file.AddMeeting(meeting);
            if (graph.Meetings.Find(meeting) is { } node)
                _file.Add(node.Claims.AsSpan());
        }
        var onGroups = _file.Claims.Where(claim => claim.Statement is SubjectStatement { Subject: GroupSubject }).ToList();
        AddMembershipsIn(onGroups.SelectMany(claim => Coalitions((GroupSubject)((SubjectStatement)claim.Statement).Subject)));
        AddRolesOf(onGroups.Select(claim => claim.Speaker).OfType<string>());
        return _file.Build();
    }

    /// <summary>A coalition that is excepted keeps its own members out, so these are needed too.</summary>
    private static IEnumerable<string> Coalitions(GroupSubject group) => [group.Of, .. group.Except];

    private void AddMembershipsIn(IEnumerable<string> coalitions)
    {
        var seen = new HashSet<ActorNode>();
        var open = new Stack<string>(coalitions);
        while (open.TryPop(out var coalition))
        {
            if (graph.Actors.Find(coalition) is not { } node || !seen.Add(node.IdentityAt(moment)))
                continue;
            foreach (var same in node.SameAs(moment))
            {
                var memberships = same.Facts(FactEnd.MembersOf);
                _file.Add(memberships);
                foreach (var membership in memberships)
                {
                    if (membership.IsVisibleAt(moment) && membership.Claim.Statement is MembershipStatement said)
                        open.Push(said.Member);
                }
            }
        }
    }

    private void AddRolesOf(IEnumerable<string> speakers)
    {
        var seen = new HashSet<ActorNode>();
        foreach (var speaker in speakers)
        {
            if (graph.Actors.Find(speaker) is not { } node || !seen.Add(node.IdentityAt(moment)))
                continue;
            foreach (var same in node.SameAs(moment))
                _file.Add(same.Facts(FactEnd.RolesOf));
        }
    }
}
