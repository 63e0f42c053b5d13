using System.Globalization;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Opening;

/// <summary>Which Neo4j it is: 5.26 (the long-term release) or newer, self-run or Aura.</summary>
internal static class ServerVersion
{
    private static readonly Cypher Ask = new("CALL dbms.components() YIELD name, versions WHERE name = 'Neo4j Kernel' RETURN versions[0] AS version");

    /// <exception cref="StoreUnavailableException">It is older, or does not answer.</exception>
    public static async Task CheckAsync(QueryApi api, CancellationToken cancellation)
    {
        var versions = await api.ReadAsync(Ask, null, row => row[0].GetString() ?? "", cancellation);
        if (versions is not [var version] || !IsNewEnough(version))
        {
            throw new StoreUnavailableException(
                $"Neo4j is of version {versions.FirstOrDefault("unknown")}, and 5.26 or newer is needed. Upgrade it, or name another with --neo4j-url.")
            {
                Fault = StoreFault.Unsupported,
            };
        }
    }

    /// <param name="version">As 5.26.30, 2025.11.0 or 5.27-aura.</param>
    public static bool IsNewEnough(string version) => version.Split('.', '-') is [var major, var minor, ..]
        && int.TryParse(major, NumberStyles.None, CultureInfo.InvariantCulture, out var one)
        && int.TryParse(minor, NumberStyles.None, CultureInfo.InvariantCulture, out var other)
        && (one, other).CompareTo((5, 26)) >= 0;
}
