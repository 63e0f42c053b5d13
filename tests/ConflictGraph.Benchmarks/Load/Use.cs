namespace ConflictGraph.Benchmarks.Load;

/// <summary>What a process has used.</summary>
/// <param name="Allocated">Bytes that it has allocated.</param>
/// <param name="Processor">How long it had a processor.</param>
/// <param name="Peak">The most bytes of memory that it has had.</param>
public readonly record struct Use(long Allocated, TimeSpan Processor, long Peak);
