using ConflictGraph.Server.Http.Access.Keys;

namespace ConflictGraph.Server.Http.Access;

/// <summary>Says at the start what an operator should know of who may come in.</summary>
public static partial class AccessNotice
{
    /// <exception cref="Hosting.StartException">The settings, or the file of the keys, cannot be used.</exception>
    public static void Tell(IServiceProvider services, ILogger log)
    {
        var recognition = services.GetRequiredService<AccessRules>().Recognition;
        // Reads what the settings name, so that the server does not start without it.
        services.GetRequiredService<ICallers>();
        if (recognition == Recognition.None)
            LogOpen(log);
        if (recognition.HasFlag(Recognition.Keys) && services.GetRequiredService<KeyFile>().Read().Count == 0)
            LogNoKeys(log);
    }

    [LoggerMessage(LogLevel.Warning, "Everybody who can reach the server may read and write everything: it was started with --auth none.")]
    private static partial void LogOpen(ILogger log);

    [LoggerMessage(LogLevel.Warning, "There is no API key yet, so nobody can come in with one. Make one with: keys create --name NAME --role administrator, and the same --data.")]
    private static partial void LogNoKeys(ILogger log);
}
