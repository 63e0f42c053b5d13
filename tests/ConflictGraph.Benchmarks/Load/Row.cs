namespace ConflictGraph.Benchmarks.Load;

/// <summary>One question, asked in one way, of everything that is measured.</summary>
/// <param name="Rounds">By the name of what was driven; each has as many rounds as the others.</param>
public sealed record Row(string Question, bool Repeats, IReadOnlyDictionary<string, IReadOnlyList<Round>> Rounds)
{
    public string Ids => Repeats ? "repeats" : "distinct";

    public bool Has(string name) => Rounds.ContainsKey(name);

    /// <summary>The round of a process in the middle.</summary>
    public Round Typical(string name) => Rounds[name].OrderBy(round => round.PerSecond).ElementAt(Rounds[name].Count / 2);

    /// <summary>How much more of a processor a process needs than another, in the middle of the rounds: 0.1 for a tenth more.</summary>
    public double Dearer(string name, string other) =>
        Rounds[name].Zip(Rounds[other], (own, others) => own.ProcessorEach / others.ProcessorEach).Order().ElementAt(Rounds[name].Count / 2) - 1;

    /// <summary>How much of what another does a process does: the middle of the rounds' ratios, each in one round with the other.</summary>
    public double Of(string name, string other) =>
        Rounds[name].Zip(Rounds[other], (own, others) => own.PerSecond / others.PerSecond).Order().ElementAt(Rounds[name].Count / 2);
}
