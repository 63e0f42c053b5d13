namespace ConflictGraph.Domain.Resolution;

/// <summary>Everything that was said on one question, while the rules go through it.</summary>
internal sealed class Docket<T>(List<Testimony<T>> testimonies, Provenance provenance) where T : struct, Enum
{
    private List<Testimony<T>>? live;
    private IReadOnlyList<T>? values;

    /// <summary>The most direct first.</summary>
    public List<Testimony<T>> All => testimonies;

    public Provenance Provenance => provenance;

    /// <summary>True for a question on which nothing is left to weigh: one claim speaks of it, and no rule is against it.</summary>
    public bool IsOneThatStands => testimonies is [{ IsLive: true }];

    /// <summary>Those that survive.</summary>
    public List<Testimony<T>> Live => live ??= testimonies.TrueForAll(testimony => testimony.IsLive) ? testimonies : testimonies.FindAll(testimony => testimony.IsLive);

    /// <summary>The values that survive.</summary>
    public IReadOnlyList<T> Values => values ??= Live.Count == 0 ? [] : AgreesOnAValue ? [Live[0].Value] : [.. Live.Select(testimony => testimony.Value).Distinct().Order()];

    /// <summary>True if no two that survive have different values, so that no rule can set one value against another.</summary>
    public bool AgreesOnAValue
    {
        get
        {
            foreach (var testimony in Live)
            {
                if (!testimony.Says(Live[0].Value))
                    return false;
            }
            return true;
        }
    }

    /// <summary>Puts the rules to it, in order.</summary>
    public Docket<T> Judge(IRule<T>[] rules)
    {
        if (testimonies.Count == 0)
            return this;
        foreach (var rule in rules)
        {
            if (rule is not IRuleBetweenValues<T> || !AgreesOnAValue)
                rule.Apply(this);
        }
        return this;
    }

    /// <summary>Drops what a rule finds. The findings are made before anything is dropped.</summary>
    public void Drop(RuleId rule, Func<Testimony<T>, Provenance, bool> loses)
    {
        List<Testimony<T>>? lost = null;
        foreach (var testimony in Live)
        {
            if (loses(testimony, provenance))
                (lost ??= []).Add(testimony);
        }
        if (lost is null)
            return;
        foreach (var testimony in lost)
            testimony.Drop(rule);
        Changed();
    }

    /// <summary>Drops what a rule sets against something better. The findings are made before anything is dropped.</summary>
    public void DropFor(RuleId rule, Func<Testimony<T>, Testimony<T>?> winnerOver)
    {
        List<(Testimony<T> Loser, Testimony<T> Winner)>? found = null;
        foreach (var testimony in Live)
        {
            if (winnerOver(testimony) is { } winner)
                (found ??= []).Add((testimony, winner));
        }
        if (found is null)
            return;
        foreach (var (loser, winner) in found)
            loser.Drop(rule, winner);
        Changed();
    }

    /// <summary>Keeps only the best of what lives, by some measure; lower is better.</summary>
    public void KeepBest(RuleId rule, Func<Testimony<T>, int> measure)
    {
        if (Live.Count < 2)
            return;
        var (best, least) = (Live[0], measure(Live[0]));
        var differ = false;
        foreach (var testimony in Live)
        {
            var measured = measure(testimony);
            differ |= measured != least;
            if (measured < least)
                (best, least) = (testimony, measured);
        }
        if (differ)
            DropWorse(rule, measure, best, least);
    }

    /// <summary>Leaves some out of what lives, though nothing is against them.</summary>
    public void SetAside(List<Testimony<T>> those)
    {
        foreach (var testimony in those)
            testimony.IsSetAside = true;
        Changed();
    }

    private void DropWorse(RuleId rule, Func<Testimony<T>, int> measure, Testimony<T> best, int least) =>
        DropFor(rule, testimony => measure(testimony) > least ? best : null);

    private void Changed() => (live, values) = (null, null);
}
