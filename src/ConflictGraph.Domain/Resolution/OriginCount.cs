namespace ConflictGraph.Domain.Resolution;

/// <summary>Counts separate origins; one voice counts once, whatever it said.</summary>
internal static class OriginCount
{
    public static int Of<T>(IReadOnlyList<Testimony<T>> testimonies) where T : struct, Enum =>
        testimonies.Count < 2 ? testimonies.Count : Clusters.Of(testimonies, Marks).Count();

    private static IEnumerable<object> Marks<T>(Testimony<T> testimony) where T : struct, Enum =>
        testimony.Voice.Slugs.Append<object>((object?)testimony.Origin ?? testimony);
}
