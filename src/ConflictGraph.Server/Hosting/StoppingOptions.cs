namespace ConflictGraph.Server.Hosting;

/// <summary>How the server ends.</summary>
public sealed class StoppingOptions
{
    /// <summary>How many seconds what is running has to come to its end.</summary>
    public int StopSeconds { get; set; } = 20;
}
