using ConflictGraph.Server.GraphQL.Callers;

namespace ConflictGraph.Server.Http.Access;

/// <summary>The role that an endpoint needs.</summary>
public sealed record NeededRole(Role Role);
