namespace ConflictGraph.Neo4j.Querying;

/// <summary>The database did not take a statement, or a constraint of ours stood against what it wrote. Nothing was written.</summary>
/// <param name="code">Neo4j's own: Neo.ClientError.Schema.ConstraintValidationFailed.</param>
public sealed class QueryException(string code, string message) : Exception($"{code}: {message}")
{
    public const string ConstraintValidationFailed = "Neo.ClientError.Schema.ConstraintValidationFailed";

    public string Code => code;
}
