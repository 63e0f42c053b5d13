namespace ConflictGraph.Domain.Resolution;

/// <summary>What the rules left of a docket: the value or values, and which claims carry them and which lost.</summary>
internal sealed class Finding<T> where T : struct, Enum
{
    public Finding(Docket<T> docket)
    {
        Docket = docket;
        Values = docket.Values;
        Accepted = Values is [var value] ? Carrying(value) : [];
        Rejected = docket.IsOneThatStands || docket.All.Count == 0 ? [] : [.. docket.All.Where(testimony => testimony.DroppedBy is not null && !Values.Contains(testimony.Value))];
    }

    public Docket<T> Docket { get; }

    /// <summary>The values that survive: one if it is settled, none if nobody said anything.</summary>
    public IReadOnlyList<T> Values { get; }

    public IReadOnlyList<Testimony<T>> Accepted { get; }

    public IReadOnlyList<Testimony<T>> Rejected { get; }

    public bool IsContested => Values.Count > 1;

    /// <summary>The claims that carry a surviving value: specific ones only, if any is specific. Weaker ones that agree are accepted again.</summary>
    public IReadOnlyList<Testimony<T>> Carrying(T value) => Docket.IsOneThatStands ? (Docket.All[0].Says(value) ? Docket.All : []) : CarryingOfMany(value);

    private IReadOnlyList<Testimony<T>> CarryingOfMany(T value)
    {
        var carrying = Docket.All.Where(testimony => testimony.Says(value) && (testimony.IsLive || IsOnlyWeaker(testimony))).ToList();
        return carrying.Exists(testimony => testimony.IsSpecific) ? carrying.FindAll(testimony => testimony.IsSpecific) : carrying;
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
