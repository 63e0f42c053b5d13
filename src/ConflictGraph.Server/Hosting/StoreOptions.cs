namespace ConflictGraph.Server.Hosting;

/// <summary>Where the graph is kept.</summary>
public sealed class StoreOptions
{
    /// <summary>The kind of store.</summary>
    public string Store { get; set; } = "embedded";

    /// <summary>The folder for the data, from the working folder on.</summary>
    public string Data { get; set; } = "data";
}
