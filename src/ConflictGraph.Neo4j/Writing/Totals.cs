using System.Text.Json;
using ConflictGraph.Neo4j.Querying;

namespace ConflictGraph.Neo4j.Writing;

/// <summary>How many things of each kind had been recorded by a version.</summary>
internal sealed record Totals
{
    public long Actors { get; init; }
    public long Meetings { get; init; }
    public long Processes { get; init; }
    public long Outlets { get; init; }
    public long Documents { get; init; }
    public long Claims { get; init; }

    public static Totals Read(JsonElement row) => new()
    {
        Actors = row.Number("actors") ?? 0,
        Meetings = row.Number("meetings") ?? 0,
        Processes = row.Number("processes") ?? 0,
        Outlets = row.Number("outlets") ?? 0,
        Documents = row.Number("documents") ?? 0,
        Claims = row.Number("claims") ?? 0,
    };
}
