namespace ConflictGraph.Explore;

/// <summary>The graph is too dense here for what was asked. The message says what to ask instead.</summary>
public sealed class TooMuchToExploreException(string message) : Exception(message);
