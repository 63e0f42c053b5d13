namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>The fields of one type of object that an operation selects in one place, in the order of the answer.</summary>
internal sealed record PlannedSelection(IObjectGraphType Type, IReadOnlyList<PlannedField> Fields);
