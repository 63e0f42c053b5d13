namespace ConflictGraph.Server.GraphQL.Watching;

/// <summary>A client takes what it is sent more slowly than it comes, and too much waits for it by now.</summary>
public sealed class TooSlowException() : Exception("Too slow: resume after the last cursor");
