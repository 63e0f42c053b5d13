using ConflictGraph.Server.GraphQL.Actors;

namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A position as it is seen at one moment.</summary>
/// <param name="Actor">Whose position it is, where that is at hand.</param>
public sealed record PositionView(MomentReading Reading, Position Position, Actor? Actor = null)
{
    public Lookup<ActorView?> Shown => Actor is null ? Reading.Find<ActorView>(Position.Actor) : Lookup.Of<ActorView?>((ActorView)Reading.View(Actor));
}
