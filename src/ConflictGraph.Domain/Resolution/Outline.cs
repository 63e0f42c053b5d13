using ConflictGraph.Domain.Claims;

namespace ConflictGraph.Domain.Resolution;

/// <summary>What a fact is and how far it is settled, without the reasons. The statement is in the form of <see cref="Fact.Statement"/>.</summary>
public readonly record struct Outline(FactStatement Statement, FactStatus Status);
