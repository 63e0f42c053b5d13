using System.Text.Json;
using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Neo4j.Reading.Paging;

/// <summary>How many things of each kind there are at a version.</summary>
/// <param name="TakenBack">How many of the claims were taken back.</param>
internal sealed record KnownTotals(int Actors, int Meetings, int Processes, int Outlets, int Documents, int Claims, int TakenBack)
{
    public static KnownTotals Read(JsonElement row) => new(
        row[0].GetInt32(), row[1].GetInt32(), row[2].GetInt32(), row[3].GetInt32(), row[4].GetInt32(), row[5].GetInt32(), row[6].GetInt32());

    /// <summary>True for a query that asks for everything of its kind.</summary>
    public static bool IsOfAll(ThingQuery query) => query switch
    {
        ActorQuery actors => actors with { Descending = false } == new ActorQuery(),
        MeetingQuery meetings => meetings with { Descending = false, ByName = false } == new MeetingQuery(),
        DocumentQuery documents => documents with { Descending = false } == new DocumentQuery(),
        ClaimQuery claims => claims with { Descending = false, ByRecording = false, IncludeRetracted = false } == new ClaimQuery(),
        _ => query.Among is null,
    };

    /// <param name="query">One that asks for everything of its kind.</param>
    public int Of(ThingQuery query) => query switch
    {
        ActorQuery => Actors,
        MeetingQuery => Meetings,
        ProcessQuery => Processes,
        OutletQuery => Outlets,
        DocumentQuery => Documents,
        ClaimQuery { IncludeRetracted: true } => Claims,
        _ => Claims - TakenBack,
    };
}
