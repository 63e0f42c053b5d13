namespace ConflictGraph.Embedded.Journaling.Bodies;

/// <summary>What a record event says. The bodies are the journal's own shapes, so that renaming something in the domain changes no journal.</summary>
internal sealed class RecordBody
{
    public OutletBody[]? Outlets { get; set; }
    public DocumentBody[]? Documents { get; set; }
    public ActorBody[]? Actors { get; set; }
    public ProcessBody[]? Processes { get; set; }
    public MeetingBody[]? Meetings { get; set; }
    public ClaimBody[]? Claims { get; set; }
}
