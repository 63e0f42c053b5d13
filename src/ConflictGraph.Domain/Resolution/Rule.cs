namespace ConflictGraph.Domain.Resolution;

/// <summary>A rule, as a reader meets it.</summary>
/// <param name="Name">Two or three words.</param>
/// <param name="Description">What a reader needs to judge an answer that this rule decided.</param>
public sealed record Rule(RuleId Id, string Name, string Description);
