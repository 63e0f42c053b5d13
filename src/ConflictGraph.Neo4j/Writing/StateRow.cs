namespace ConflictGraph.Neo4j.Writing;

/// <summary>A new state of a thing. What is null is not stored.</summary>
/// <param name="Slug">Whose state it is.</param>
/// <param name="Name">What the thing is called from now on.</param>
/// <param name="Label">The kind of an actor: Faction.</param>
/// <param name="RecordedAt">In milliseconds; null for the time of the commit.</param>
/// <param name="Previous">The version of the state that it takes the place of.</param>
/// <param name="State">The properties of the state.</param>
/// <param name="External">What other registers call an actor.</param>
internal sealed record StateRow(
    string Slug, string Name, string? Label, long Version, long? RecordedAt, long? Previous, Dictionary<string, object?> State, ExternalRow[] External);

/// <summary>What another register calls an actor.</summary>
internal sealed record ExternalRow(string Scheme, string Value);
