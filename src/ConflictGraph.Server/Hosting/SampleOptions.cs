namespace ConflictGraph.Server.Hosting;

/// <summary>What a first start shows.</summary>
public sealed class SampleOptions
{
    public const string None = "none";

    /// <summary>The name of a sample, or <see cref="None"/>.</summary>
    public string Sample { get; set; } = "astana-2017";
}
