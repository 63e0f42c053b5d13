using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Adds a claim and leads to it from everything that it names.</summary>
internal sealed class ClaimWriter(Graph graph, long version)
{
    private const int LongChain = 16;

    public void Record(Claim claim)
    {
        var row = new ClaimRow(claim, version);
        graph.Claims.Add(row);
        graph.ClaimsByStatement.Add(row);
        graph.ClaimsByRecording.Add(row);
        foreach (var actor in claim.Statement.Actors)
            Named(actor, row).About.Add(row);
        if (claim.Speaker is { } speaker)
            Named(speaker, row).Spoken.Add(row);
        if (claim.Statement.Meeting is { } meeting)
            NameMeeting(meeting, row);
        foreach (var evidence in claim.Evidence.AsSpan())
        {
            var document = graph.Documents.Node(evidence.Document);
            document.Claims.Add(row);
            NameDocument(document, row);
        }
        if (claim.Statement is FactStatement fact)
            AddFact(fact, row);
    }

    private ActorNode Named(string actor, ClaimRow row)
    {
        var node = graph.Actors.Node(actor);
        node.Name(version, row.Claim.RecordedAt);
        return node;
    }

    private void NameMeeting(string meeting, ClaimRow row)
    {
        var node = graph.Meetings.Node(meeting);
        node.Claims.Add(row);
        node.TellsOfGroups |= MayTellOfGroup(row.Claim);
        if (node.Name(version, row.Claim.RecordedAt) && node.First?.Thing.Process is { } process)
            graph.Processes.Node(process).Name(version, row.Claim.RecordedAt);
    }

    /// <summary>Whether a claim may be on a group, or one that it repeats. At the end of a long chain it is not looked for.</summary>
    private bool MayTellOfGroup(Claim claim)
    {
        for (var (said, steps) = (claim, 0); steps < LongChain; steps++)
        {
            if (said.Statement is SubjectStatement { Subject: GroupSubject })
                return true;
            if (said.Repeats is not { } original)
                return false;
            if (graph.Claims.Find(original) is not { } row)
                return true;
            said = row.Claim;
        }
        return true;
    }

    /// <summary>Before its own recording a document shows its first state, so it is that state's outlet and original which are known with it.</summary>
    private void NameDocument(DocumentNode document, ClaimRow row)
    {
        for (var node = document; node.Name(version, row.Claim.RecordedAt) && node.First?.Thing is { } first;)
        {
            graph.Outlets.Node(first.Outlet).Name(version, row.Claim.RecordedAt);
            if (first.DerivedFrom is not { } origin)
                return;
            node = graph.Documents.Node(origin.Document);
        }
    }

    private void AddFact(FactStatement fact, ClaimRow row)
    {
        if (fact is MembershipStatement or RoleStatement)
            graph.LastAffiliation = version;
        switch (fact)
        {
            case RoleStatement role:
                AddFact(FactEnd.RolesOf, role.Person, FactEnd.RolesIn, role.Group, row);
                break;
            case MembershipStatement membership:
                AddFact(FactEnd.MembershipsOf, membership.Member, FactEnd.MembersOf, membership.Coalition, row);
                break;
            case SupportStatement support:
                AddFact(FactEnd.SupportBy, support.Sponsor, FactEnd.SupportOf, support.Recipient, row);
                break;
            case RelationStatement relation:
                AddFact(FactEnd.Relations, relation.From, FactEnd.Relations, relation.To, row);
                break;
            case SuccessionStatement succession:
                AddFact(FactEnd.Successions, succession.Predecessor, FactEnd.Successions, succession.Successor, row);
                break;
        }
        if (fact.Denied)
            graph.Denials.Add(row);
        if (fact.During?.Start is { } start)
            graph.Boundaries.Add(new(start.Start, version));
        if (fact.During?.End is { } end)
            graph.Boundaries.Add(new(end.Start, version));
    }

    private void AddFact(FactEnd oneEnd, string one, FactEnd otherEnd, string other, ClaimRow row)
    {
        graph.Actors.Node(one).AddFact(oneEnd, row);
        graph.Actors.Node(other).AddFact(otherEnd, row);
    }
}
