namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class PersonView(MomentReading reading, Actor actor) : ActorView(reading, actor);
