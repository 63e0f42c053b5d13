namespace ConflictGraph.Domain.Resolution;

/// <summary>Counts separate origins; one voice counts once, whatever it said.</summary>
internal static class OriginCount
{
    public static int Of<T>(List<Testimony<T>> testimonies) where T : struct, Enum => testimonies.Count < 2 ? testimonies.Count : OfMany(testimonies);

    private static int OfMany<T>(List<Testimony<T>> testimonies) where T : struct, Enum
    {
        var clusters = new Clusters<object>(testimonies.Count);
        for (var place = 0; place < testimonies.Count; place++)
        {
            foreach (var slug in testimonies[place].Voice.Slugs)
                clusters.Mark(place, slug);
            clusters.Mark(place, (object?)testimonies[place].Origin ?? testimonies[place]);
        }
        return clusters.Count;
    }
}
