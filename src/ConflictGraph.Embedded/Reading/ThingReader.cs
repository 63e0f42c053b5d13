using ConflictGraph.Domain;
using ConflictGraph.Embedded.Memory;

namespace ConflictGraph.Embedded.Reading;

/// <summary>Finds things of whatever kind by their slugs.</summary>
internal static class ThingReader
{
    public static Thing? Find(Graph graph, Moment moment, string slug)
    {
        if (graph.Claims.Find(slug) is { } claim && claim.IsVisibleAt(moment))
            return claim.ClaimAt(moment);
        return graph.Actors.Find(slug)?.IdentityAt(moment).ActorAt(moment)
            ?? graph.Meetings.Find(slug)?.At(moment)?.Thing
            ?? graph.Documents.Find(slug)?.At(moment)?.Thing
            ?? graph.Outlets.Find(slug)?.At(moment)?.Thing
            ?? (Thing?)graph.Processes.Find(slug)?.At(moment)?.Thing;
    }
}
