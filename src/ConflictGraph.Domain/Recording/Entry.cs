using ConflictGraph.Domain.Storage;

namespace ConflictGraph.Domain.Recording;

/// <summary>One thing that an input wants recorded. Its form has been read; how it stands to what is recorded has not been looked at.</summary>
internal abstract class Entry(FieldPath path, string? slug)
{
    public FieldPath Path => path;

    /// <summary>Null for a claim without id whose content is too faulty to derive one.</summary>
    public string? Slug => slug;

    /// <summary>The slug as a message shows it.</summary>
    public string Shown => Echo.Of(slug ?? "");

    public abstract Kinds Kind { get; }

    /// <summary>False if the form has mistakes; then the entry has no state, but may still be referred to.</summary>
    public required bool IsSound { get; init; }

    /// <summary>The thing of its kind that this one refers back to, in a chain that may not close; absent if the entry does not say.</summary>
    public virtual Given<string> Original => default;

    public virtual FieldPath OriginalPath => path;

    /// <summary>The texts of what is stored under this slug without which the two cannot be compared.</summary>
    public virtual IEnumerable<TextKey> TextsOf(Thing stored) => [];

    /// <summary>What is stored, as it was recorded: whole, and without what a store adds for its readers.</summary>
    public virtual Thing AsRecorded(Thing stored, Known known) => stored;

    /// <summary>The state that the entry leaves, given the one that was recorded before it, if any.</summary>
    public abstract Thing Over(Thing? before);

    /// <summary>True if the two states say the same.</summary>
    public virtual bool IsSame(Thing one, Thing other) => one.Equals(other);

    /// <summary>Notes what is wrong with the entry only together with what was recorded before it, if anything was.</summary>
    public virtual void CheckOver(Thing? before, Mistakes mistakes) { }
}
