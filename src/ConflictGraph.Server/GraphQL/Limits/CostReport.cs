using GraphQL.Transport;

namespace ConflictGraph.Server.GraphQL.Limits;

/// <summary>Tells clients that ask what their operation may have cost: <c>extensions: {"cost": true}</c> in the request.</summary>
public static class CostReport
{
    public const string Key = "cost";

    public static bool IsWanted(GraphQLRequest request) => request.Extensions?.GetValueOrDefault(Key) is true;

    public static ExecutionResult Told(ExecutionResult result, long cost, int most)
    {
        result.Extensions = new Dictionary<string, object?>(result.Extensions ?? []) { [Key] = new Dictionary<string, object?> { ["requested"] = cost, ["maximum"] = most } };
        return result;
    }
}
