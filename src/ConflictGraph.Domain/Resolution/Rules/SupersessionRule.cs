namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 9, as far as it goes for every question: the same voice saying something else later replaces what it said before.</summary>
internal sealed class SupersessionRule<T> : IRuleBetweenValues<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket)
    {
        var live = docket.Live;
        docket.DropFor(RuleId.Supersession, testimony => FirstToReplace(testimony, live));
    }

    private static Testimony<T>? FirstToReplace(Testimony<T> testimony, List<Testimony<T>> among)
    {
        foreach (var other in among)
        {
            if (ReplacesOwnWords(other, testimony))
                return other;
        }
        return null;
    }

    /// <summary>True if one voice said the first later than the second, and something else.</summary>
    public static bool ReplacesOwnWords(Testimony<T> later, Testimony<T> earlier) =>
        !later.Says(earlier.Value) && later.StatedAt.IsLaterThan(earlier.StatedAt) && later.Voice.IsSameAs(earlier.Voice);
}
