namespace ConflictGraph.Benchmarks.Starting;

/// <summary>What it took from the start of a process to its first answer.</summary>
/// <param name="Took">By the clock.</param>
/// <param name="Processor">How long it had a processor, which other processes beside it change least.</param>
public readonly record struct Startup(TimeSpan Took, TimeSpan Processor);
