namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class FactionView(MomentReading reading, Actor actor) : ActorView(reading, actor);
