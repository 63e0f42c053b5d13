namespace ConflictGraph.Domain.Correcting;

/// <summary>That an actor stands for itself after all, before it is checked.</summary>
public sealed record UndoMergeDraft(string Absorbed, string Reason);
