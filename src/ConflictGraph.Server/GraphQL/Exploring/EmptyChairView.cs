using ConflictGraph.Explore;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>An empty chair as it is seen at one moment.</summary>
public sealed record EmptyChairView(MomentReading Reading, EmptyChair Chair);
