namespace ConflictGraph.Domain.Resolution.Rules;

/// <summary>Rule 9, as far as it goes for every question: the same voice saying something else later replaces what it said before.</summary>
internal sealed class SupersessionRule<T> : IRule<T> where T : struct, Enum
{
    public void Apply(Docket<T> docket)
    {
        if (docket.All.Count < 2)
            return;
        var live = docket.Live.ToList();
        docket.DropFor(RuleId.Supersession, testimony => live.Find(other => ReplacesOwnWords(other, testimony)));
    }

    /// <summary>True if one voice said the first later than the second, and something else.</summary>
    public static bool ReplacesOwnWords(Testimony<T> later, Testimony<T> earlier) =>
        !later.Says(earlier.Value) && later.StatedAt.IsLaterThan(earlier.StatedAt) && later.Voice.IsSameAs(earlier.Voice);
}
