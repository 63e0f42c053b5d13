namespace ConflictGraph.Neo4j.Writing;

/// <summary>A new claim with what it leads to.</summary>
/// <param name="RecordedPlace">Null where it is recorded at the time of the commit.</param>
internal sealed record ClaimRow(
    string Slug, long? RecordedAt, string? RecordedPlace, Dictionary<string, object?> Claim, string? Speaker, string? Meeting,
    AboutRow[] About, EvidenceRow[] Evidence);

/// <summary>That a claim's statement names an actor.</summary>
/// <param name="As">As what it names it: subject, member.</param>
/// <param name="Part">Its number among those that are named as the same.</param>
internal sealed record AboutRow(string Actor, string As, int Part);

/// <summary>Where a claim stands in a document, and the properties of that.</summary>
internal sealed record EvidenceRow(string Document, Dictionary<string, object?> Evidence);

/// <summary>That a claim says something of one end of facts.</summary>
/// <param name="End">The type of the relationship, such as ON_MEMBERS_OF.</param>
internal sealed record FactRow(string Claim, string End, string Actor);

/// <summary>That a claim says or denies that an actor is in a coalition.</summary>
internal sealed record MembershipRow(string Claim, string Member, string Coalition, bool Denied);

/// <summary>That a claim repeats another.</summary>
internal sealed record RepeatRow(string Claim, string Repeats);

/// <summary>A text that is kept apart.</summary>
/// <param name="Part">-1 for a document's, else the number of the evidence.</param>
internal sealed record TextRow(string Owner, int Part, long Version, string Body);

/// <summary>That a thing is known from an earlier time on, since a claim of that time names it.</summary>
/// <param name="KnownFrom">Null for the time of the commit.</param>
internal sealed record NamingRow(string Slug, string Kind, long Version, long? KnownFrom);

/// <summary>An instant at which an interval or a meeting begins or ends to hold.</summary>
internal sealed record BoundaryRow(long At, long Version);

/// <summary>A thing that something leads to before anybody has recorded it.</summary>
internal sealed record StubRow(string Slug, string Kind);
