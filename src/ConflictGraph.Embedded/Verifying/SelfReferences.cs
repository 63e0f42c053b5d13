using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Embedded.Verifying;

/// <summary>What no thing can say: of a group that it is in itself, of an interval that it ends before it starts.</summary>
internal static class SelfReferences
{
    public static IEnumerable<string> In(Thing thing)
    {
        if (thing is Actor { Active.IsInOrder: false })
            yield return $"'{thing.Slug}' ends before it starts.";
        if (thing is not Claim claim)
            yield break;
        if (claim.Statement is FactStatement { During.IsInOrder: false })
            yield return $"'{claim.Slug}' holds for an interval that ends before it starts.";
        if (claim.Statement is MembershipStatement membership && membership.Member == membership.Coalition)
            yield return $"'{claim.Slug}' has '{membership.Member}' in itself.";
        if (claim.Statement is SubjectStatement { Subject: GroupSubject group } && (group.Including.Contains(group.Of) || group.Except.Contains(group.Of)))
            yield return $"'{claim.Slug}' has '{group.Of}' in itself.";
    }
}
