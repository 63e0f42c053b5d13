using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Supposing;

namespace ConflictGraph.Domain.Recording;

/// <summary>What came of it. With mistakes nothing was stored and the counts are 0.</summary>
/// <param name="Created">New things.</param>
/// <param name="Changed">Things that were there and have a new state.</param>
/// <param name="Unchanged">Entries of the input that say what was there already, or what an entry before them says.</param>
/// <param name="Version">The data's version afterwards.</param>
/// <param name="Mistakes">In the order of the input.</param>
public sealed record Recorded(int Created, int Changed, int Unchanged, Head Version, IReadOnlyList<Mistake> Mistakes)
{
    /// <summary>
    /// What is new or changed, on the state against which it was checked; null with mistakes. The same for a dry run and the real call, so that
    /// what is worked out from it is too.
    /// </summary>
    public Supposition? Supposition { get; init; }
}
