namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class CoalitionView(MomentReading reading, Actor actor) : ActorView(reading, actor);
