using ConflictGraph.Domain.Actors;
using ConflictGraph.Domain.Claims;
using ConflictGraph.Domain.Meetings;
using ConflictGraph.Domain.Sources;

namespace ConflictGraph.Domain.Recording;

/// <summary>The kind of a thing, and kinds in words.</summary>
internal static class KindsOfThings
{
    public static Kinds Of(Thing thing) => thing switch
    {
        Outlet => Kinds.Outlet,
        Document => Kinds.Document,
        Process => Kinds.Process,
        Meeting => Kinds.Meeting,
        Claim => Kinds.Claim,
        Actor actor => Of(actor.Kind),
        _ => throw new ArgumentOutOfRangeException(nameof(thing), thing.GetType().Name, "No such kind of thing is recorded."),
    };

    public static Kinds Of(ActorKind kind) => kind switch
    {
        ActorKind.Faction => Kinds.Faction,
        ActorKind.Coalition => Kinds.Coalition,
        ActorKind.State => Kinds.State,
        ActorKind.Organization => Kinds.Organization,
        ActorKind.Person => Kinds.Person,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "There is no such kind of actor."),
    };

    public static string InWords(this Kinds kinds) => kinds switch
    {
        Kinds.Outlet => "an outlet",
        Kinds.Document => "a document",
        Kinds.Process => "a process",
        Kinds.Meeting => "a meeting",
        Kinds.Claim => "a claim",
        Kinds.Faction => "a faction",
        Kinds.Coalition => "a coalition",
        Kinds.State => "a state",
        Kinds.Organization => "an organisation",
        Kinds.Person => "a person",
        Kinds.Group => "a faction, coalition, state or organisation",
        Kinds.Actor => "an actor",
        Kinds.Actor | Kinds.Outlet => "an actor or outlet",
        _ => string.Join(" or ", Enum.GetValues<Kinds>().Where(kind => int.IsPow2((int)kind) && kinds.HasFlag(kind)).Select(InWords)),
    };
}
