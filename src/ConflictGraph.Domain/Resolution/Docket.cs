namespace ConflictGraph.Domain.Resolution;

/// <summary>Everything that was said on one question, while the rules go through it.</summary>
internal sealed class Docket<T>(IReadOnlyList<Testimony<T>> testimonies, Provenance provenance) where T : struct, Enum
{
    public IReadOnlyList<Testimony<T>> All => testimonies;

    public Provenance Provenance => provenance;

    /// <summary>True for a question on which nothing is left to weigh: one claim speaks of it, and no rule is against it.</summary>
    public bool IsOneThatStands => testimonies is [{ IsLive: true }];

    public IEnumerable<Testimony<T>> Live => testimonies.Where(testimony => testimony.IsLive);

    /// <summary>The values that survive.</summary>
    public IReadOnlyList<T> Values => testimonies.Count < 2 ? (IsOneThatStands ? [testimonies[0].Value] : []) : [.. Live.Select(testimony => testimony.Value).Distinct().Order()];

    /// <summary>Puts the rules to it, in order.</summary>
    public Docket<T> Judge(IEnumerable<IRule<T>> rules)
    {
        if (testimonies.Count == 0)
            return this;
        foreach (var rule in rules)
            rule.Apply(this);
        return this;
    }

    /// <summary>Drops what a rule finds. The findings are made before anything is dropped.</summary>
    public void Drop(RuleId rule, Func<Testimony<T>, bool> loses)
    {
        if (IsOneThatStands)
        {
            if (loses(testimonies[0]))
                testimonies[0].Drop(rule);
            return;
        }
        foreach (var testimony in Live.Where(loses).ToList())
            testimony.Drop(rule);
    }

    /// <summary>Drops what a rule sets against something better. The findings are made before anything is dropped.</summary>
    public void DropFor(RuleId rule, Func<Testimony<T>, Testimony<T>?> winnerOver)
    {
        if (testimonies.Count < 2)
            return;
        foreach (var (testimony, winner) in Live.Select(testimony => (testimony, winnerOver(testimony))).ToList())
        {
            if (winner is not null)
                testimony.Drop(rule, winner);
        }
    }

    /// <summary>Keeps only the best of what lives, by some measure; lower is better.</summary>
    public void KeepBest(RuleId rule, Func<Testimony<T>, int> measure)
    {
        if (testimonies.Count > 1 && Live.Any())
            DropWorse(rule, measure, Live.MinBy(measure)!);
    }

    private void DropWorse(RuleId rule, Func<Testimony<T>, int> measure, Testimony<T> best) =>
        DropFor(rule, testimony => measure(testimony) > measure(best) ? best : null);
}
