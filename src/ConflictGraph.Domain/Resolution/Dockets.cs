namespace ConflictGraph.Domain.Resolution;

/// <summary>Opens dockets.</summary>
internal static class Dockets
{
    /// <summary>
    /// A docket with its testimonies in an order of their own, most direct first, so that what is written about them does not depend on the order
    /// in which they were recorded. No verdict depends on it.
    /// </summary>
    public static Docket<T> Of<T>(List<Testimony<T>> testimonies, Provenance provenance) where T : struct, Enum
    {
        testimonies.Sort(InOrder);
        return new(testimonies, provenance);
    }

    private static int InOrder<T>(Testimony<T> one, Testimony<T> other) where T : struct, Enum
    {
        var byDirectness = Weight.Of(one.Capacity).CompareTo(Weight.Of(other.Capacity));
        if (byDirectness != 0)
            return byDirectness;
        var byDate = one.StatedAt.CountsFrom.CompareTo(other.StatedAt.CountsFrom);
        return byDate != 0 ? byDate : string.CompareOrdinal(one.Claim.Slug, other.Claim.Slug);
    }
}
