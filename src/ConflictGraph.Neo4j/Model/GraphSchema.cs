using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Model;

/// <summary>The constraints and indexes of the graph, each made where it is not there yet.</summary>
internal static class GraphSchema
{
    /// <summary>The shape of the graph that this program reads and writes.</summary>
    public const long Format = 1;

    public static readonly IReadOnlyList<(string Name, Cypher Statement)> Statements =
    [
        ("data_version_name", new("CREATE CONSTRAINT data_version_name IF NOT EXISTS FOR (n:DataVersion) REQUIRE n.name IS UNIQUE")),
        ("projection_name", new("CREATE CONSTRAINT projection_name IF NOT EXISTS FOR (n:Projection) REQUIRE n.name IS UNIQUE")),
        ("change_version", new("CREATE CONSTRAINT change_version IF NOT EXISTS FOR (n:Change) REQUIRE n.version IS UNIQUE")),
        ("actor_slug", new("CREATE CONSTRAINT actor_slug IF NOT EXISTS FOR (n:Actor) REQUIRE n.slug IS UNIQUE")),
        ("meeting_slug", new("CREATE CONSTRAINT meeting_slug IF NOT EXISTS FOR (n:Meeting) REQUIRE n.slug IS UNIQUE")),
        ("process_slug", new("CREATE CONSTRAINT process_slug IF NOT EXISTS FOR (n:Process) REQUIRE n.slug IS UNIQUE")),
        ("outlet_slug", new("CREATE CONSTRAINT outlet_slug IF NOT EXISTS FOR (n:Outlet) REQUIRE n.slug IS UNIQUE")),
        ("document_slug", new("CREATE CONSTRAINT document_slug IF NOT EXISTS FOR (n:Document) REQUIRE n.slug IS UNIQUE")),
        ("claim_slug", new("CREATE CONSTRAINT claim_slug IF NOT EXISTS FOR (n:Claim) REQUIRE n.slug IS UNIQUE")),
        ("external_id", new("CREATE CONSTRAINT external_id IF NOT EXISTS FOR (n:ExternalId) REQUIRE (n.scheme, n.value) IS UNIQUE")),
        ("boundary_at", new("CREATE CONSTRAINT boundary_at IF NOT EXISTS FOR (n:Boundary) REQUIRE n.at IS UNIQUE")),
        ("actors_by_name", new("CREATE INDEX actors_by_name IF NOT EXISTS FOR (n:ActorState) ON (n.namePlace)")),
        ("meetings_by_name", new("CREATE INDEX meetings_by_name IF NOT EXISTS FOR (n:MeetingState) ON (n.namePlace)")),
        ("meetings_by_start", new("CREATE INDEX meetings_by_start IF NOT EXISTS FOR (n:MeetingState) ON (n.startsPlace)")),
        ("processes_by_name", new("CREATE INDEX processes_by_name IF NOT EXISTS FOR (n:ProcessState) ON (n.namePlace)")),
        ("outlets_by_name", new("CREATE INDEX outlets_by_name IF NOT EXISTS FOR (n:OutletState) ON (n.namePlace)")),
        ("documents_by_date", new("CREATE INDEX documents_by_date IF NOT EXISTS FOR (n:DocumentState) ON (n.publishedPlace)")),
        ("claims_by_statement", new("CREATE INDEX claims_by_statement IF NOT EXISTS FOR (n:Claim) ON (n.statedPlace)")),
        ("claims_by_recording", new("CREATE INDEX claims_by_recording IF NOT EXISTS FOR (n:Claim) ON (n.recordedPlace)")),
        ("denials", new("CREATE INDEX denials IF NOT EXISTS FOR (n:Claim) ON (n.denied)")),
        ("actors_ever_absorbed", new("CREATE INDEX actors_ever_absorbed IF NOT EXISTS FOR (n:EverAbsorbed) ON (n.slug)")),
        ("retractions_by_version", new("CREATE INDEX retractions_by_version IF NOT EXISTS FOR (n:Retraction) ON (n.version)")),
        ("actor_texts", new("CREATE TEXT INDEX actor_texts IF NOT EXISTS FOR (n:ActorState) ON (n.text)")),
        ("meeting_texts", new("CREATE TEXT INDEX meeting_texts IF NOT EXISTS FOR (n:MeetingState) ON (n.text)")),
        ("document_texts", new("CREATE TEXT INDEX document_texts IF NOT EXISTS FOR (n:DocumentState) ON (n.text)")),
        ("claim_texts", new("CREATE TEXT INDEX claim_texts IF NOT EXISTS FOR (n:Claim) ON (n.text)")),
        ("actors_of_long_text", new("CREATE INDEX actors_of_long_text IF NOT EXISTS FOR (n:ActorState) ON (n.isLong)")),
        ("meetings_of_long_text", new("CREATE INDEX meetings_of_long_text IF NOT EXISTS FOR (n:MeetingState) ON (n.isLong)")),
        ("documents_of_long_text", new("CREATE INDEX documents_of_long_text IF NOT EXISTS FOR (n:DocumentState) ON (n.isLong)")),
        ("claims_of_long_text", new("CREATE INDEX claims_of_long_text IF NOT EXISTS FOR (n:Claim) ON (n.isLong)")),
    ];

    /// <summary>The names of what has been made; a constraint has an index of its name.</summary>
    public static readonly Cypher There = new("SHOW INDEXES YIELD name");

    /// <summary>The names of properties that are known. Those of labels and relationships cannot be asked for before something has them.</summary>
    public static readonly Cypher Known = new("CALL db.propertyKeys() YIELD propertyKey RETURN propertyKey");

    /// <summary>Makes names known, whether or not anything has them yet; those of properties last, so that where they are known the others are.</summary>
    public static readonly Cypher Name = new(
        """
        UNWIND $relationships AS name CALL db.createRelationshipType(name)
        WITH count(*) AS made UNWIND $labels AS name CALL db.createLabel(name)
        WITH count(*) AS made UNWIND $properties AS name CALL db.createProperty(name)
        RETURN count(*)
        """);

    /// <summary>Waits until what has been made can be used.</summary>
    public static readonly Cypher Await = new("CALL db.awaitIndexes(300)");

    /// <summary>Marks an empty database as ours, and says what the marks of one that is not empty are.</summary>
    public static readonly Cypher Mark = new(
        """
        MERGE (newest:DataVersion {name: 'newest'})
        ON CREATE SET newest.version = 0, newest.format = $format
        RETURN newest.format
        """);
}
