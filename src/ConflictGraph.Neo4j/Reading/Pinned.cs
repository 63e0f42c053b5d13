using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Parameters of a read at a pin.</summary>
internal static class Pinned
{
    public static Dictionary<string, object?> With(Pin pin, params ReadOnlySpan<(string Name, object? Value)> others)
    {
        var parameters = new Dictionary<string, object?>(others.Length + 2)
        {
            ["version"] = pin.Version,
            ["knownAt"] = pin.KnownAt?.Milliseconds ?? Never.Value,
        };
        foreach (var (name, value) in others)
            parameters.Add(name, value);
        return parameters;
    }
}
