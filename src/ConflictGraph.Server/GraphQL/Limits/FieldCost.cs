using GraphQL.Builders;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>What fields cost: 1 for an object, a tenth of it for a value, and what some declare besides.</summary>
public static class FieldCost
{
    /// <summary>A meeting or an actor's positions are settled for it.</summary>
    public const int Settling = 10;

    /// <summary>A history is worked out for it, or rows are looked for that nothing is sorted by.</summary>
    public const int Searching = 50;

    /// <summary>The graph is walked for it, or everything is settled twice.</summary>
    public const int Walking = 200;

    private const string CostKey = "cost";

    /// <summary>Declares what the field costs by itself, however much of it is shown.</summary>
    public static FieldBuilder<TView, object> Costs<TView>(this FieldBuilder<TView, object> field, int cost) => field.WithMetadata(CostKey, cost);

    /// <summary>What the field costs by itself.</summary>
    public static double Itself(FieldType field) => field.GetMetadata(CostKey, 0);

    /// <summary>What each object or value costs that the field shows.</summary>
    public static double Shown(bool isObject) => isObject ? 1 : 0.1;
}
