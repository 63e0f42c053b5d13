using ConflictGraph.Embedded;
using ConflictGraph.Neo4j;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>Opens the store that the settings name. No other file knows the stores.</summary>
public static class StoreSetup
{
    public static IServiceCollection AddGraphStore(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        return services.AddSingleton(provider => OpenToServe(
            provider.GetRequiredService<IOptions<StoreOptions>>().Value, provider.GetRequiredService<TimeProvider>(),
            provider.GetRequiredService<ILoggerFactory>().CreateLogger("ConflictGraph.Neo4j")));
    }

    /// <summary>Opens a store, which is made where it is not there.</summary>
    /// <exception cref="StartException">It cannot be opened.</exception>
    /// <exception cref="StoreUnavailableException">It does not answer.</exception>
    public static async Task<IGraphStore> OpenAsync(StoreOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        if (options.Store != StoreOptions.Neo4j)
            return OpenEmbedded(options, clock);
        var store = Neo4jStore.Open(Neo4jReading.Of(options, projects: false));
        try
        {
            await store.RefreshAsync(cancellation);
            return store;
        }
        catch
        {
            await store.DisposeAsync();
            throw;
        }
    }

    /// <summary>False for a store that opening it would make.</summary>
    public static bool IsThere(StoreOptions options) => options.Store != StoreOptions.Embedded || File.Exists(Path.Combine(options.Data, "conflictgraph.db"));

    /// <summary>Opens a store that is there.</summary>
    /// <exception cref="StartException">It is not there, or cannot be opened.</exception>
    /// <exception cref="StoreUnavailableException">It does not answer.</exception>
    public static Task<IGraphStore> OpenExistingAsync(StoreOptions options, TimeProvider clock, CancellationToken cancellation) => IsThere(options)
        ? OpenAsync(options, clock, cancellation)
        : throw new StartException($"There is no journal in '{options.Data}': name its folder with --data.", StartException.CannotStart);

    /// <summary>Recomputes everything that has to hold of a store that no process has open, and says what does not, a sentence each.</summary>
    /// <exception cref="StartException">It is not there, is in use, or is of a kind that cannot be verified so.</exception>
    public static IReadOnlyList<string> Verify(StoreOptions options, CancellationToken cancellation) => options.Store switch
    {
        StoreOptions.Embedded => Refused(() => EmbeddedStore.Verify(options.Data, cancellation).Select(finding => finding.ToString()).ToList()),
        StoreOptions.Neo4j => throw NoJournal(),
        _ => throw UnknownKind(options),
    };

    /// <summary>The same of an open store; reads and writes go on meanwhile.</summary>
    /// <exception cref="StartException">It is of a kind that cannot be verified so.</exception>
    public static async Task<IReadOnlyList<string>> VerifyAsync(IGraphStore store, CancellationToken cancellation) => store is EmbeddedStore embedded
        ? [.. (await embedded.VerifyAsync(cancellation)).Select(finding => finding.ToString())]
        : throw NoJournal();

    /// <summary>Makes a consistent copy of an open store in a file that is not there yet; reads and writes go on meanwhile.</summary>
    /// <exception cref="StartException">It cannot be made.</exception>
    public static async Task BackupAsync(IGraphStore store, string path, CancellationToken cancellation)
    {
        if (store is not EmbeddedStore embedded)
            throw new StartException("This store has no file to copy: use the backup of its database, or take an export.", StartException.CannotStart);
        try
        {
            await embedded.BackupAsync(path, null, cancellation);
        }
        catch (BackupException refused)
        {
            throw new StartException(refused.Message, StartException.CannotStart);
        }
    }

    /// <summary>Opens a store without waiting for one that may come later.</summary>
    private static IGraphStore OpenToServe(StoreOptions options, TimeProvider clock, ILogger log) => options.Store == StoreOptions.Neo4j
        ? Neo4jStore.Open(Neo4jReading.Of(options, projects: true), log)
        : OpenEmbedded(options, clock);

    private static IGraphStore OpenEmbedded(StoreOptions options, TimeProvider clock) => options.Store == StoreOptions.Embedded
        ? Refused(() => EmbeddedStore.Open(new EmbeddedOptions { Folder = options.Data }, clock))
        : throw UnknownKind(options);

    private static StartException UnknownKind(StoreOptions options) => new($"--store takes embedded or neo4j, not '{options.Store}'.", StartException.WrongUsage);

    private static StartException NoJournal() => new(
        "Neo4j has no journal to verify: it checks its own files. Copy it into a folder, which checks every event, and verify that.", StartException.CannotStart);

    private static T Refused<T>(Func<T> open)
    {
        try
        {
            return open();
        }
        catch (JournalException refused)
        {
            throw new StartException(refused.Message, StartException.CannotStart);
        }
    }
}
