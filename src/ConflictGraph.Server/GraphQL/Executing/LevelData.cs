namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The data of an answer, of which nothing has to be worked out any more.</summary>
internal sealed record LevelData(Rows Root);
