namespace ConflictGraph.Domain.Resolution;

/// <summary>What the rules left of a docket: the value or values, and which claims carry them and which lost.</summary>
internal sealed class Finding<T> where T : struct, Enum
{
    private Testimony<T>? best;

    public Finding(Docket<T> docket)
    {
        Docket = docket;
        Values = docket.Values;
        Accepted = Values is [var value] ? Carrying(value) : [];
        Rejected = docket.Live.Count == docket.All.Count ? [] : docket.All.FindAll(testimony => testimony.DroppedBy is not null && !Values.Contains(testimony.Value));
    }

    public Docket<T> Docket { get; }

    /// <summary>The values that survive: one if it is settled, none if nobody said anything.</summary>
    public IReadOnlyList<T> Values { get; }

    public List<Testimony<T>> Accepted { get; }

    public List<Testimony<T>> Rejected { get; }

    /// <summary>The claim that is named for the answer.</summary>
    public Testimony<T> Best => best ??= Accepted.Foremost();

    public bool IsContested => Values.Count > 1;

    /// <summary>The claims that carry a surviving value: specific ones only, if any is specific. Weaker ones that agree are accepted again.</summary>
    public List<Testimony<T>> Carrying(T value)
    {
        var carrying = new List<Testimony<T>>(Docket.All.Count);
        foreach (var testimony in Docket.All)
        {
            if (testimony.Says(value) && (testimony.IsLive || IsOnlyWeaker(testimony)))
                carrying.Add(testimony);
        }
        return carrying.SpecificIfAny();
    }

    /// <summary>The rule that dropped the last claim with another value, or why none had to.</summary>
    /// <param name="origins">How many independent origins carry the value.</param>
    public RuleId DecidedBy(int origins)
    {
        if (IsContested)
            return RuleId.Unresolved;
        if (Values.Count == 0)
            return RuleId.NoClaim;
        if (Rejected.Count > 0)
            return Rejected.Max(testimony => testimony.DroppedBy!.Value);
        return origins > 1 ? RuleId.Agreement : RuleId.OnlyClaim;
    }

    /// <summary>True if rules 10 to 12 alone were against it.</summary>
    public static bool IsOnlyWeaker(Testimony<T> testimony) =>
        testimony.DroppedBy is RuleId.Directness or RuleId.Reliability or RuleId.IndependentOrigins;
}
