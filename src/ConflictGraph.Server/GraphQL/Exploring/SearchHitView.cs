using ConflictGraph.Explore.Searching;

namespace ConflictGraph.Server.GraphQL.Exploring;

/// <summary>Something that was found by a name, as it is seen at one moment.</summary>
public sealed record SearchHitView(MomentReading Reading, SearchHit Hit);
