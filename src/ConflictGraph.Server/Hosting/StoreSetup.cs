using ConflictGraph.Embedded;
using ConflictGraph.Server.Commands;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>Opens the store that the settings name. No other file knows the stores.</summary>
public static class StoreSetup
{
    public static IServiceCollection AddGraphStore(this IServiceCollection services)
    {
        services.AddSingleton(TimeProvider.System);
        return services.AddSingleton(provider => Open(
            provider.GetRequiredService<IOptions<StoreOptions>>().Value, provider.GetRequiredService<TimeProvider>()));
    }

    /// <summary>Opens a store, which is made where it is not there.</summary>
    /// <exception cref="StartException">It cannot be opened.</exception>
    public static IGraphStore Open(StoreOptions options, TimeProvider clock) => options.Store switch
    {
        "embedded" => OpenEmbedded(options.Data, clock),
        _ => throw UnknownKind(options),
    };

    /// <summary>Opens a store that is there.</summary>
    /// <exception cref="StartException">It is not there, or cannot be opened.</exception>
    public static IGraphStore OpenExisting(StoreOptions options, TimeProvider clock) =>
        options.Store != "embedded" || File.Exists(Path.Combine(options.Data, "conflictgraph.db")) ? Open(options, clock)
        : throw new StartException($"There is no journal in '{options.Data}': name its folder with --data.", StartException.CannotStart);

    /// <summary>Reads everything in a store and says what is wrong with it.</summary>
    public static async Task<StoreFindings> VerifyAsync(StoreOptions options, TimeProvider clock, CancellationToken cancellation)
    {
        // Opening checks the chain of checksums and that the events fit each other; the first thing that is wrong is told by the exception.
        await using var store = OpenExisting(options, clock);
        return new(store.Head.Version, []);
    }

    /// <summary>Copies a store into a file, and gives its newest version.</summary>
    /// <exception cref="StartException">This store cannot be copied so.</exception>
    public static Task<long> BackupAsync(StoreOptions options, TimeProvider clock, string path, CancellationToken cancellation) =>
        throw new StartException("This build has no backup yet: stop the server and copy the data folder, or take an export.", StartException.CannotStart);

    private static StartException UnknownKind(StoreOptions options) => new($"--store takes embedded, not '{options.Store}'.", StartException.WrongUsage);

    private static EmbeddedStore OpenEmbedded(string folder, TimeProvider clock)
    {
        try
        {
            return EmbeddedStore.Open(new EmbeddedOptions { Folder = folder }, clock);
        }
        catch (JournalException refused)
        {
            throw new StartException(refused.Message, StartException.CannotStart);
        }
    }
}
