namespace ConflictGraph.Domain.Resolution;

/// <summary>Picks among testimonies on one question, the most direct of which come first.</summary>
internal static class Testimonies
{
    /// <summary>The specific ones alone, if any is specific.</summary>
    public static List<Testimony<T>> SpecificIfAny<T>(this List<Testimony<T>> these) where T : struct, Enum =>
        !these.TrueForAll(testimony => testimony.IsSpecific) && these.FindAll(testimony => testimony.IsSpecific) is { Count: > 0 } specific ? specific : these;

    /// <summary>The most direct one of those that no rule was against, and no copy if there is another.</summary>
    public static Testimony<T> Foremost<T>(this List<Testimony<T>> these) where T : struct, Enum =>
        these.Find(testimony => testimony.IsLive && testimony.Claim.Repeats is null) ?? these.Find(testimony => testimony.IsLive) ?? these.NotACopy();

    /// <summary>The most direct one that is no copy, if there is such.</summary>
    public static Testimony<T> NotACopy<T>(this List<Testimony<T>> these) where T : struct, Enum =>
        these.Find(testimony => testimony.Claim.Repeats is null) ?? these[0];
}
