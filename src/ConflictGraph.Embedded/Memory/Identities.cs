using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;

namespace ConflictGraph.Embedded.Memory;

/// <summary>Which actor answers for which, by the merges in force at a moment.</summary>
internal static class Identities
{
    /// <summary>The actor that answers for this one: itself, unless it was merged into another.</summary>
    public static ActorNode IdentityAt(this ActorNode actor, Moment moment)
    {
        var identity = actor;
        for (var merge = identity.MergeAt(moment); merge is not null; merge = identity.MergeAt(moment))
            identity = merge.Keep;
        return identity;
    }

    /// <summary>The merge that holds the actor absorbed, if one does.</summary>
    public static Merge? MergeAt(this ActorNode actor, Moment moment)
    {
        var merges = actor.MergedInto.AsSpan();
        for (var i = merges.Length - 1; i >= 0; i--)
        {
            if (merges[i].IsInForceAt(moment))
                return merges[i];
        }
        return null;
    }

    /// <summary>All actors that are one with this one, the one that answers for them first.</summary>
    public static List<ActorNode> SameAs(this ActorNode actor, Moment moment)
    {
        var identity = actor.IdentityAt(moment);
        return [identity, .. identity.AbsorbedAt(moment).Select(merge => merge.Absorbed)];
    }

    /// <summary>The actor as it was recorded by then, with the slugs that it had absorbed; null if it is not known.</summary>
    public static Actor? ActorAt(this ActorNode actor, Moment moment) =>
        actor.At(moment)?.Thing is not { } known ? null
        : actor.Absorbing.Count == 0 || actor.AbsorbedAt(moment) is not { Count: > 0 } merges ? known
        : known with { Absorbed = merges.OrderBy(merge => merge.Version).Select(merge => merge.Absorbed.Slug).ToValueList() };

    private static List<Merge> AbsorbedAt(this ActorNode identity, Moment moment)
    {
        var found = new List<Merge>();
        var seen = new HashSet<ActorNode> { identity };
        var open = new Stack<ActorNode>([identity]);
        while (open.TryPop(out var keeper))
        {
            foreach (var merge in keeper.Absorbing.AsSpan())
            {
                if (merge.Absorbed.MergeAt(moment) != merge || !seen.Add(merge.Absorbed))
                    continue;
                found.Add(merge);
                open.Push(merge.Absorbed);
            }
        }
        return found;
    }
}
