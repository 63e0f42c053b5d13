namespace ConflictGraph.Embedded;

/// <summary>One thing that is wrong with a journal.</summary>
/// <param name="Version">Where it was found; 0 for what is wrong with the file as a whole.</param>
/// <param name="Sentence">What is wrong, as a sentence.</param>
public sealed record JournalFinding(long Version, string Sentence)
{
    public override string ToString() => Version == 0 ? Sentence : $"Version {Version}: {Sentence}";
}
