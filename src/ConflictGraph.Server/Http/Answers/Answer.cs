namespace ConflictGraph.Server.Http.Answers;

/// <summary>What is to be sent.</summary>
/// <param name="Results">One for each operation, in their order; none where the client has the answer already.</param>
/// <param name="Edition">Null for an answer that may not be kept.</param>
public sealed record Answer(IReadOnlyList<ExecutionResult> Results, bool IsBatch, Edition? Edition)
{
    public bool IsKnown => Results.Count == 0;

    public bool MayBeKept => Edition is not null && Results.All(result => result.Errors is not { Count: > 0 });

    public static Answer NotModified(Edition edition) => new([], IsBatch: false, edition);
}
