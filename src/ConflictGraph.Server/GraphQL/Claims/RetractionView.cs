namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>A retraction as it is seen at one moment.</summary>
public sealed record RetractionView(MomentReading Reading, Retraction Retraction);
