namespace ConflictGraph.Neo4j.Projecting;

/// <summary>How far the projection has come.</summary>
/// <param name="IsOurs">False while another server is at it.</param>
/// <param name="Version">The version that it shows as a whole.</param>
/// <param name="Target">The version that is being worked out; null between two.</param>
/// <param name="Cursor">What of it is there: everything up to this place.</param>
internal sealed record ProjectionState(bool IsOurs, long Version, long? Target, string? Cursor)
{
    private const string Actor = "actor ";
    private const string Meeting = "meeting ";

    /// <summary>The last actor that is done, or "" for none; null where all are.</summary>
    public string? ActorsUpTo => Cursor is null ? "" : Cursor.StartsWith(Actor, StringComparison.Ordinal) ? Cursor[Actor.Length..] : null;

    /// <summary>The last meeting that is done, or "" for none.</summary>
    public string MeetingsUpTo => Cursor is not null && Cursor.StartsWith(Meeting, StringComparison.Ordinal) ? Cursor[Meeting.Length..] : "";

    public static string AtActor(string slug) => Actor + slug;

    public static string AtMeeting(string slug) => Meeting + slug;
}
