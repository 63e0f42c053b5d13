namespace ConflictGraph.Domain.Recording;

/// <summary>
/// The most that one field of an input takes. Texts are measured in UTF-16 units, lists in elements. They are far above what the field needs
/// and keep one careless input from making every later answer slow.
/// </summary>
public static class RecordingLimits
{
    /// <summary>Names, titles, places, external ids, the words for a speaker, conditions and reasons.</summary>
    public const int Line = 1_000;

    public const int Url = 2_000;

    public const int Description = 10_000;

    public const int Quote = 10_000;

    /// <summary>The whole text of a document.</summary>
    public const int DocumentText = 1_000_000;

    /// <summary>Aliases, external ids, the named members of a group, kinds of support, and the evidence of one claim.</summary>
    public const int ListLength = 500;
}
