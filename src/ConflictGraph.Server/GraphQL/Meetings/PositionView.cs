namespace ConflictGraph.Server.GraphQL.Meetings;

/// <summary>A position as it is seen at one moment.</summary>
public sealed record PositionView(MomentReading Reading, Position Position);
