namespace ConflictGraph.Server.Hosting;

/// <summary>What the server does of its own accord before anybody asks.</summary>
public sealed class HeadStartOptions
{
    /// <summary>False for those who count what is read.</summary>
    public bool Asks { get; set; } = true;
}
