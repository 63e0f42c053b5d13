namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>An origin as it is seen at one moment.</summary>
public sealed record OriginView(MomentReading Reading, Origin Origin);
