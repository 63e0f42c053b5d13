namespace ConflictGraph.Server.Hosting;

/// <summary>Where the graph is kept. No record, so that it never prints its password.</summary>
public sealed class StoreOptions
{
    public const string Embedded = "embedded";
    public const string Neo4j = "neo4j";

    /// <summary>The kind of store: <see cref="Embedded"/> or <see cref="Neo4j"/>.</summary>
    public string Store { get; set; } = Embedded;

    /// <summary>The folder for the data, from the working folder on.</summary>
    public string Data { get; set; } = "data";

    /// <summary>The address of Neo4j's HTTP connector.</summary>
    public string Neo4jUrl { get; set; } = "http://127.0.0.1:7474";

    public string Neo4jUser { get; set; } = "neo4j";

    /// <summary>Null for a Neo4j without authentication.</summary>
    public string? Neo4jPassword { get; set; }

    /// <summary>A bearer token, in place of user and password.</summary>
    public string? Neo4jToken { get; set; }

    public string Neo4jDatabase { get; set; } = "neo4j";

    /// <summary>How many seconds pass between two questions whether another server has written.</summary>
    public string Neo4jPoll { get; set; } = "1";

    /// <summary>Whether settled facts are kept as relationships: on or off.</summary>
    public string Neo4jFacts { get; set; } = "on";

    /// <summary>The same settings for another store.</summary>
    public StoreOptions With(string store, string? data = null, string? neo4jDatabase = null)
    {
        var other = (StoreOptions)MemberwiseClone();
        (other.Store, other.Data, other.Neo4jDatabase) = (store, data ?? Data, neo4jDatabase ?? Neo4jDatabase);
        return other;
    }
}
