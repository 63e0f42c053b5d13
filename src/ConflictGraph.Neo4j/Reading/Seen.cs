namespace ConflictGraph.Neo4j.Reading;

/// <summary>
/// What a reader sees at its pin, as conditions in Cypher. What is written later than the version of a pin never makes one of them true or false: rows
/// only come in, and where one ends, it ends with a version.
/// </summary>
internal static class Seen
{
    /// <summary>A claim.</summary>
    public const string Claim = "c.version <= $version AND c.recordedAt <= $knownAt";

    /// <summary>A relationship that may end: a merge, or what a claim says of who is in what.</summary>
    public const string Link = "link.version <= $version AND link.recordedAt <= $knownAt AND (link.endVersion > $version OR link.endRecordedAt > $knownAt)";

    /// <summary>A ranking or a retraction.</summary>
    public const string Note = "note.version <= $version AND note.recordedAt <= $knownAt";

    /// <summary>
    /// The state of a thing that a reader sees: the last one recorded by then, or the first where only a claim that names the thing was.
    /// </summary>
    public const string State =
        """
        s.version <= $version AND (s.recordedAt <= $knownAt AND (s.endVersion > $version OR s.endRecordedAt > $knownAt)
          OR s.isFirst AND s.recordedAt > $knownAt AND EXISTS {
            MATCH (s)<-[:STATE]-(known)
            WHERE any(i IN range(0, size(coalesce(known.namedFrom, [])) - 1) WHERE known.namedFrom[i] <= $knownAt AND known.namedVersions[i] <= $version)
          })
        """;

    /// <summary>The same of the last state on a way.</summary>
    private const string LastState =
        """
        last.version <= $version AND (last.recordedAt <= $knownAt AND (last.endVersion > $version OR last.endRecordedAt > $knownAt)
          OR last.isFirst AND last.recordedAt > $knownAt AND EXISTS {
            MATCH (last)<-[:STATE]-(known)
            WHERE any(i IN range(0, size(coalesce(known.namedFrom, [])) - 1) WHERE known.namedFrom[i] <= $knownAt AND known.namedVersions[i] <= $version)
          })
        """;

    /// <summary>All of some links in a row.</summary>
    public const string Links = $"all(link IN links WHERE {Link})";

    /// <summary>An actor that is merged into another.</summary>
    public const string Absorbed = $"EXISTS {{ MATCH (a)-[link:MERGED_INTO]->() WHERE {Link} }}";

    /// <summary>
    /// A claim that was taken back: by its speaker, or by outlets so that no evidence is left, as an outlet's retraction takes its documents with it
    /// and those that derive from them.
    /// </summary>
    public const string TakenBack =
        $$"""
        EXISTS { MATCH (c)<-[:RETRACTS]-(note:Retraction) WHERE {{Note}} } AND (
          EXISTS {
            MATCH (c)<-[:RETRACTS]-(note:Retraction)
            MATCH (c)-[:SPOKEN_BY]->(speaker:Actor)
            WHERE {{Note}} AND (note.by = speaker.slug OR EXISTS {
              MATCH (speaker)<-[links:ONE_WITH*1..]-(same:Actor)
              WHERE same.slug = note.by AND {{Links}}
            })
          }
          OR NOT EXISTS {
            MATCH (c)-[:EVIDENCED_BY]->(report:Document)
            WHERE NOT EXISTS {
              MATCH (report) ((:Document)-[:STATE]->(s:DocumentState)-[:STATES_ORIGIN]->(:Document) WHERE {{State}})* (:Document)-[:STATE]->(last:DocumentState)
              WHERE {{LastState}}
              MATCH (c)<-[:RETRACTS]-(note:Retraction)
              WHERE {{Note}} AND note.by = last.outlet
            }
          }
        )
        """;
}
