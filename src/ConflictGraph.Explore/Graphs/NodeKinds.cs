using ConflictGraph.Domain;
using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Explore.Graphs;

/// <summary>How things look as nodes.</summary>
public static class NodeKinds
{
    public static NodeKind Of(Thing thing) => thing switch
    {
        Actor { Kind: ActorKind.Faction } => NodeKind.Faction,
        Actor { Kind: ActorKind.Coalition } => NodeKind.Coalition,
        Actor { Kind: ActorKind.State } => NodeKind.State,
        Actor { Kind: ActorKind.Organization } => NodeKind.Organization,
        Actor => NodeKind.Person,
        Meeting => NodeKind.Meeting,
        Process => NodeKind.Process,
        Document => NodeKind.Document,
        Outlet => NodeKind.Outlet,
        Claim => NodeKind.Claim,
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing, "There is no such kind of node."),
    };

    /// <summary>What is written beside a node.</summary>
    public static string LabelOf(Thing thing) => thing switch
    {
        Actor actor => actor.Name,
        Meeting meeting => meeting.Name,
        Process process => process.Name,
        Document document => document.Title,
        Outlet outlet => outlet.Name,
        _ => thing.Slug,
    };

    /// <summary>True for what stands in pictures: actors, meetings and processes.</summary>
    public static bool IsDrawn(Thing thing) => thing is Actor or Meeting or Process;
}
