namespace ConflictGraph.Server.Http.Answers;

/// <summary>What is to be sent.</summary>
/// <param name="Results">One for each operation, in their order; none where the client has the answer already, or it is remembered.</param>
/// <param name="Edition">Null for an answer that may not be kept.</param>
public sealed record Answer(IReadOnlyList<ExecutionResult> Results, bool IsBatch, Edition? Edition)
{
    /// <summary>As it was sent before; null where it has just been worked out.</summary>
    public byte[]? Remembered { get; private init; }

    /// <summary>Whether the client has it already.</summary>
    public bool IsKnown => Results.Count == 0 && Remembered is null;

    public bool MayBeKept => Edition is not null && Results.All(result => result.Errors is not { Count: > 0 });

    public static Answer Again(byte[] remembered, Edition edition) => new([], IsBatch: false, edition) { Remembered = remembered };

    public static Answer NotModified(Edition edition) => new([], IsBatch: false, edition);
}
