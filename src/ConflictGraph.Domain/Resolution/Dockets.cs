namespace ConflictGraph.Domain.Resolution;

/// <summary>Opens dockets.</summary>
internal static class Dockets
{
    /// <summary>
    /// A docket with its testimonies in an order of their own, most direct first, so that what is written about them does not depend on the order
    /// in which they were recorded. No verdict depends on it.
    /// </summary>
    public static Docket<T> Of<T>(IReadOnlyList<Testimony<T>> testimonies, Provenance provenance) where T : struct, Enum =>
        new(
            testimonies.Count < 2 ? testimonies : [.. testimonies
                .OrderBy(testimony => Weight.Of(testimony.Capacity))
                .ThenBy(testimony => testimony.StatedAt.CountsFrom)
                .ThenBy(testimony => testimony.Claim.Slug, StringComparer.Ordinal)],
            provenance);
}
