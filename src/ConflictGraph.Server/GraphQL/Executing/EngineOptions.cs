using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.GraphQL.Executing;

/// <summary>What executes queries.</summary>
public sealed class EngineOptions
{
    /// <summary>Level by level.</summary>
    public const string Levels = "levels";

    /// <summary>The library's own way, value by value. It answers the same.</summary>
    public const string Library = "library";

    public string Engine { get; set; } = Levels;

    /// <exception cref="StartException">There is no such engine.</exception>
    public void Check()
    {
        if (Engine is not (Levels or Library))
            throw new StartException($"--engine takes {Levels} or {Library}, not '{Engine}'.", StartException.WrongUsage);
    }
}
