namespace ConflictGraph.Neo4j;

/// <summary>Where the Neo4j is that keeps the graph, who we are there, and how long we wait for it. No record, so that it never prints its password.</summary>
public sealed class Neo4jOptions
{
    /// <summary>The address of its HTTP connector: http://127.0.0.1:7474, or https://...databases.neo4j.io for Aura.</summary>
    public Uri Url { get; init; } = new("http://127.0.0.1:7474");

    public string User { get; init; } = "neo4j";

    /// <summary>Null for a database without authentication.</summary>
    public string? Password { get; init; }

    /// <summary>A bearer token of the single sign-on that the database trusts, in place of user and password.</summary>
    public string? Token { get; init; }

    public string Database { get; init; } = "neo4j";

    /// <summary>How often a server asks whether another one has written.</summary>
    public TimeSpan PollInterval { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>True to keep the newest settled facts beside the claims, as relationships for those who ask in Cypher.</summary>
    public bool Projects { get; init; }

    public TimeSpan ConnectTimeout { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>For one attempt of a read, answer included.</summary>
    public TimeSpan ReadTimeout { get; init; } = TimeSpan.FromSeconds(30);

    /// <summary>For one attempt of a write, answer included.</summary>
    public TimeSpan WriteTimeout { get; init; } = TimeSpan.FromSeconds(60);
}
