using ConflictGraph.Server.GraphQL.Limits;
using GraphQLParser.AST;

namespace ConflictGraph.Server.GraphQL.Preparing;

/// <summary>A document that was read, and found to be within the limits or not. Many requests may share one.</summary>
public sealed class Prepared
{
    private readonly Dictionary<string, double> _costs = new(StringComparer.Ordinal);
    private readonly Spreads? _spreads;

    private Prepared(string text, GraphQLDocument? document, Spreads? spreads, RequestError? refusal) =>
        (Text, Document, _spreads, Refusal, HangsOnInfluence) = (text, document, spreads, refusal,
            text.Contains("influence", StringComparison.OrdinalIgnoreCase) || text.Contains("ActorOrder", StringComparison.Ordinal));

    public string Text { get; }

    /// <summary>
    /// Whether an answer may tell how much influence actors have, or be ordered by it. The order may also come by a variable, which is declared by the name of
    /// its type.
    /// </summary>
    public bool HangsOnInfluence { get; }

    /// <summary>Null where it is malformed, or was not even read.</summary>
    public GraphQLDocument? Document { get; }

    /// <summary>Why it is not executed whoever asks; null if nothing is in the way, or if it is malformed, which the execution tells.</summary>
    public RequestError? Refusal { get; }

    /// <summary>True as soon as it was found to be valid, which then need not be found again.</summary>
    public bool IsValid { get; set; }

    public static Prepared Within(string text, GraphQLDocument document, Spreads spreads) => new(text, document, spreads, null);

    public static Prepared Refused(string text, RequestError refusal, GraphQLDocument? document = null) => new(text, document, null, refusal);

    public static Prepared Malformed(string text) => new(text, null, null, null);

    /// <summary>What an operation in it may cost; 0 where the document does not say which one is meant.</summary>
    public double CostOf(ISchema schema, string? name, Inputs? variables)
    {
        lock (_costs)
        {
            if (_costs.TryGetValue(name ?? "", out var known))
                return known;
        }
        if (Document is null || _spreads is null || OperationKind.Find(Document, name) is not { } operation)
            return 0;
        var values = new OperationValues(operation, variables);
        var cost = new OperationCost(schema, _spreads, values).Of(operation);
        if (!values.VaryByVariables)
        {
            lock (_costs)
                _costs[name ?? ""] = cost;
        }
        return cost;
    }
}
