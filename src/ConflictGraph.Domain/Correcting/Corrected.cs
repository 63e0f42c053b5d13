using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Correcting;

/// <summary>What came of a correction. With mistakes nothing was stored.</summary>
/// <param name="IsChange">True if it said something new; in a dry run, if it would.</param>
/// <param name="Touched">
/// The slugs of what it is about, to be read at <paramref name="Version"/>: the claim, then the claim that takes its place; the actor that was
/// kept, then the one that was absorbed; the actor that stands for itself again. Empty with mistakes.
/// </param>
/// <param name="Version">The data's version afterwards.</param>
/// <param name="Mistakes">In the order of the input's fields.</param>
public sealed record Corrected(bool IsChange, IReadOnlyList<string> Touched, Head Version, IReadOnlyList<Mistake> Mistakes);
