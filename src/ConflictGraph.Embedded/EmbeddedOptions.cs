namespace ConflictGraph.Embedded;

/// <summary>Where an <see cref="EmbeddedStore"/> keeps its journal.</summary>
public sealed record EmbeddedOptions
{
    /// <summary>The folder of the journal, made where it is not there.</summary>
    public string Folder { get; init; } = "data";
}
