namespace ConflictGraph.Formats.Provenance;

/// <summary>What the fields of the file mean: PROV-O, Dublin Core and SKOS where these have a term, else a term of our own.</summary>
internal static class ProvenanceContext
{
    /// <summary>What stands before a slug, or a term of our own, in its name.</summary>
    public const string ThingPrefix = "urn:conflictgraph:";

    public const string Json = """
        {
        "@version": 1.1,
        "prov": "http://www.w3.org/ns/prov#",
        "dcterms": "http://purl.org/dc/terms/",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "cg": "urn:conflictgraph-terms:",
        "name": "skos:prefLabel",
        "aliases": {"@id": "skos:altLabel", "@container": "@set"},
        "title": "dcterms:title",
        "description": "dcterms:description",
        "language": "dcterms:language",
        "published": "dcterms:issued",
        "url": "dcterms:source",
        "partOf": {"@id": "dcterms:isPartOf", "@type": "@id"},
        "identifiers": {"@id": "dcterms:identifier", "@container": "@set"},
        "alternateOf": {"@id": "prov:alternateOf", "@type": "@id", "@container": "@set"},
        "attributedTo": {"@id": "prov:wasAttributedTo", "@type": "@id"},
        "derivedFrom": {"@id": "prov:wasDerivedFrom", "@type": "@id"},
        "quotedFrom": {"@id": "prov:wasQuotedFrom", "@type": "@id"},
        "revisionOf": {"@id": "prov:wasRevisionOf", "@type": "@id"},
        "primarySource": {"@id": "prov:hadPrimarySource", "@type": "@id", "@container": "@set"},
        "recordedAt": {"@id": "prov:generatedAtTime", "@type": "xsd:dateTime"},
        "invalidatedAt": {"@id": "prov:invalidatedAtTime", "@type": "xsd:dateTime"},
        "about": {"@id": "cg:about", "@type": "@id", "@container": "@set"},
        "meeting": {"@id": "cg:meeting", "@type": "@id"},
        "statement": {"@id": "cg:statement", "@type": "@json"},
        "capacity": "cg:capacity",
        "statedAt": "cg:statedAt",
        "speakerName": "cg:speakerName",
        "credibility": "cg:informationCredibility",
        "reliability": "cg:reliability",
        "rank": "cg:rank",
        "rankReason": "cg:rankReason",
        "evidence": {"@id": "cg:evidence", "@container": "@set"},
        "document": {"@id": "cg:document", "@type": "@id"},
        "quote": "prov:value",
        "isHeadline": "cg:isHeadline",
        "retractions": {"@id": "cg:retraction", "@container": "@set"},
        "by": {"@id": "cg:by", "@type": "@id"},
        "at": {"@id": "prov:atTime", "@type": "xsd:dateTime"},
        "reason": "cg:reason",
        "replacement": {"@id": "cg:replacement", "@type": "@id"},
        "start": "cg:start",
        "end": "cg:end",
        "place": "cg:place",
        "isOpenClass": "cg:isOpenClass"
        }
        """;
}
