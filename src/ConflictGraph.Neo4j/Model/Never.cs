namespace ConflictGraph.Neo4j.Model;

/// <summary>The end of what has not ended: later than every version and every instant.</summary>
internal static class Never
{
    public const long Value = long.MaxValue;
}
