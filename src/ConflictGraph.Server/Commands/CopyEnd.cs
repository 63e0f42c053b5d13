using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>How a copy names a store.</summary>
public static class CopyEnd
{
    public const string Forms = "a folder, as DIR or embedded:DIR; or neo4j, for the Neo4j that the settings name, or neo4j:DATABASE for another database in it";

    /// <param name="settings">How a Neo4j is reached.</param>
    /// <exception cref="StartException">It names none.</exception>
    public static StoreOptions Read(string option, string store, StoreOptions settings) => store.Split(':', 2) switch
    {
        [StoreOptions.Neo4j] => settings.With(StoreOptions.Neo4j),
        [StoreOptions.Neo4j, { Length: > 0 } database] => settings.With(StoreOptions.Neo4j, neo4jDatabase: database),
        [StoreOptions.Embedded, { Length: > 0 } folder] => settings.With(StoreOptions.Embedded, folder),
        [{ Length: > 0 } folder] => settings.With(StoreOptions.Embedded, folder),
        _ => throw new StartException($"{option} takes {Forms}; not '{store}'.", StartException.WrongUsage),
    };
}
