namespace ConflictGraph.Benchmarks.Load;

/// <summary>What was measured on data of one size.</summary>
/// <param name="Peaks">By process, the most memory that it had, in MB.</param>
public sealed record SizeResult(int Claims, IReadOnlyList<Row> Rows, IReadOnlyDictionary<string, double> Peaks);
