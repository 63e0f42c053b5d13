namespace ConflictGraph.Server.GraphQL.Actors;

public sealed class OrganizationView(MomentReading reading, Actor actor) : ActorView(reading, actor);
