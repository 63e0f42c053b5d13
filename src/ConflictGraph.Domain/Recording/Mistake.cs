namespace ConflictGraph.Domain.Recording;

/// <summary>Something in an input that its author can mend.</summary>
/// <param name="Message">A sentence that names the field and what it takes.</param>
/// <param name="Path">The input field: claims.3.participation.meeting.</param>
public sealed record Mistake(MistakeCode Code, string Message, string Path);
