namespace ConflictGraph.Server.GraphQL.Claims;

/// <summary>A statement of one kind as it is seen at one moment.</summary>
public sealed record StatementView<TStatement>(MomentReading Reading, TStatement Statement) where TStatement : Statement;
