namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class StateView(MomentReading reading, Actor actor) : ActorView(reading, actor);
