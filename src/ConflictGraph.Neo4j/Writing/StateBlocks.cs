namespace ConflictGraph.Neo4j.Writing;

/// <summary>The parts of the write that make new states of things. Things carry the name of their newest state, for those who look at the graph.</summary>
internal static class StateBlocks
{
    /// <summary>The state that was the newest ends, which is the only thing that ever changes in one.</summary>
    private const string NewState =
        """
        CALL (e, row, at) {
          WITH e, row, at WHERE row.previous IS NOT NULL
          MATCH (e)-[:STATE]->(old {version: row.previous})
          SET old.endVersion = row.version, old.endRecordedAt = coalesce(row.recordedAt, at)
        }
        SET s = row.state, s.slug = row.slug, s.version = row.version, s.recordedAt = coalesce(row.recordedAt, at), s.endVersion = $never,
          s.endRecordedAt = $never, s.isFirst = CASE WHEN row.previous IS NULL THEN true END
        """;

    public const string All =
        $$"""
        CALL (at) {
          UNWIND $outlets AS row
          MERGE (e:Outlet {slug: row.slug})
          SET e.name = row.name
          CREATE (e)-[:STATE]->(s:OutletState)
          WITH e, row, s, at
          {{NewState}}
        }
        CALL (at) {
          UNWIND $documents AS row
          MERGE (e:Document {slug: row.slug})
          SET e.title = row.name
          CREATE (e)-[:STATE]->(s:DocumentState)
          WITH e, row, s, at
          {{NewState}}
          WITH row, s
          MATCH (origin:Document {slug: row.state.derivedFrom})
          CREATE (s)-[:STATES_ORIGIN]->(origin)
        }
        CALL () {
          UNWIND $documents AS row
          MATCH (d:Document {slug: row.slug})
          CALL (d, row) { MATCH (o:Outlet {slug: row.state.outlet}) MERGE (d)-[:PUBLISHED_BY]->(o) }
          CALL (d, row) { MATCH (o:Document {slug: row.state.derivedFrom}) MERGE (d)-[:DERIVED_FROM]->(o) }
        }
        CALL (at) {
          UNWIND $actors AS row
          MERGE (e:Actor {slug: row.slug})
          REMOVE e:Faction:Coalition:State:Organization:Person
          SET e.name = row.name, e:$(row.label)
          CREATE (e)-[:STATE]->(s:ActorState)
          WITH e, row, s, at
          {{NewState}}
          WITH e, row
          UNWIND row.external AS id
          MERGE (x:ExternalId {scheme: id.scheme, value: id.value})
          MERGE (e)-[:KNOWN_AS]->(x)
        }
        CALL (at) {
          UNWIND $processes AS row
          MERGE (e:Process {slug: row.slug})
          SET e.name = row.name
          CREATE (e)-[:STATE]->(s:ProcessState)
          WITH e, row, s, at
          {{NewState}}
        }
        CALL (at) {
          UNWIND $meetings AS row
          MERGE (e:Meeting {slug: row.slug})
          SET e.name = row.name
          CREATE (e)-[:STATE]->(s:MeetingState)
          WITH e, row, s, at
          {{NewState}}
          WITH e, row
          MATCH (p:Process {slug: row.state.process})
          MERGE (e)-[:ROUND_OF]->(p)
        }
        CALL () {
          UNWIND $texts AS row
          MATCH (owner:Document {slug: row.owner})
          CREATE (owner)-[:TEXT]->(:Text {part: row.part, version: row.version, body: row.body})
        }
        """;
}
