namespace ConflictGraph.Embedded.Journaling.Bodies;

internal sealed class ExternalIdBody
{
    public string? Scheme { get; set; }
    public string? Value { get; set; }
}
