namespace ConflictGraph.Neo4j.Reading;

/// <summary>What comes back of a thing.</summary>
internal static class Shapes
{
    public const string Actor = "s {.slug, .kind, .name, .aliases, .externalSchemes, .externalValues, .description, .active, .isOpenClass}";

    public const string Meeting = "s {.slug, .name, .process, .starts, .ends, .place}";

    public const string Process = "s {.slug, .name, .description}";

    public const string Outlet = "s {.slug, .name, .reliability}";

    public const string Document = "s {.slug, .outlet, .title, .url, .publishedAt, .language, .derivedFrom, .how, .hasText}";

    /// <summary>Of a thing of whatever kind.</summary>
    public const string State =
        """
        s {.slug, .kind, .name, .aliases, .externalSchemes, .externalValues, .description, .active, .isOpenClass, .reliability, .process, .starts, .ends,
          .place, .outlet, .title, .url, .publishedAt, .language, .derivedFrom, .how, .hasText}
        """;

    /// <summary>Which actors are merged into one, directly or through others, each with the version of its own merge.</summary>
    public const string Absorbed =
        $"[(a)<-[merges:MERGED_INTO*1..]-(b) WHERE all(link IN merges WHERE {Seen.Link}) | [b.slug, merges[-1].version]]";

    /// <summary>A claim as it was recorded.</summary>
    public const string RecordedClaim =
        """
        c {.slug, .recordedAt, .kind, .value, .condition, .quantifier, .meeting, .title, .supports, .at, .denied, .during, .speaker, .speakerName, .capacity,
          .statedAt, .repeats, .credibility,
          about: [(c)-[about:ABOUT]->(named:Actor) | [about.as, about.part, named.slug]],
          evidence: [(c)-[e:EVIDENCED_BY]->(d) | e {.part, .quote, .quoteIsApart, .startsAt, .endsAt, .isHeadline, document: d.slug}]}
        """;

    /// <summary>A claim with what is noted of it.</summary>
    public const string Claim =
        $$"""
        c {.slug, .recordedAt, .kind, .value, .condition, .quantifier, .meeting, .title, .supports, .at, .denied, .during, .speaker, .speakerName, .capacity,
          .statedAt, .repeats, .credibility,
          about: [(c)-[about:ABOUT]->(named:Actor) | [about.as, about.part, named.slug]],
          evidence: [(c)-[e:EVIDENCED_BY]->(d) | e {.part, .quote, .quoteIsApart, .startsAt, .endsAt, .isHeadline, document: d.slug}],
          ranks: [(c)<-[:RANKS]-(note) WHERE {{Seen.Note}} | note {.version, .rank, .reason}],
          retractions: [(c)<-[:RETRACTS]-(note) WHERE {{Seen.Note}} | note {.version, .recordedAt, .by, .statedAt, .reason, .replacement}]}
        """;
}
