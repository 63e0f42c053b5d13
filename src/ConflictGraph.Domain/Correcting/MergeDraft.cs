namespace ConflictGraph.Domain.Correcting;

/// <summary>That two actors are one, before it is checked.</summary>
/// <param name="Keep">The actor that answers from now on.</param>
/// <param name="Absorb">The actor that it answers for.</param>
public sealed record MergeDraft(string Keep, string Absorb, string Reason);
