namespace ConflictGraph.Embedded.Journaling.Bodies;

/// <summary>An actor, or a group with its quantifier.</summary>
internal sealed class SubjectBody
{
    public string? Actor { get; set; }
    public string? Of { get; set; }
    public string? Quantifier { get; set; }
    public string[]? Including { get; set; }
    public string[]? Except { get; set; }
}
