using System.Text.Json;
using ConflictGraph.Domain.Time;
using ConflictGraph.Neo4j.Model;

namespace ConflictGraph.Neo4j.Reading;

/// <summary>Joins the boundaries that claims make with those that intervals and meetings make.</summary>
internal static class Around
{
    public static (Instant? Last, Instant? Next) Read(JsonElement row) => (
        Chosen(OfClaim(row[0]), Other(row[2]), isLater: true), Chosen(OfClaim(row[1]), Other(row[3]), isLater: false));

    private static Instant? OfClaim(JsonElement places) => places.GetArrayLength() == 0 ? null : Place.InstantOf(places[0].GetString()!);

    private static Instant? Other(JsonElement instants) => instants.GetArrayLength() == 0 ? null : new Instant(instants[0].GetInt64());

    private static Instant? Chosen(Instant? one, Instant? other, bool isLater) =>
        one is { } a && other is { } b ? (a > b == isLater ? a : b) : one ?? other;
}
