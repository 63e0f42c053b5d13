using ConflictGraph.Embedded;
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

    /// <summary>False for a store that opening it would make.</summary>
    public static bool IsThere(StoreOptions options) => options.Store != "embedded" || File.Exists(Path.Combine(options.Data, "conflictgraph.db"));

    /// <summary>Opens a store that is there.</summary>
    /// <exception cref="StartException">It is not there, or cannot be opened.</exception>
    public static IGraphStore OpenExisting(StoreOptions options, TimeProvider clock) => IsThere(options)
        ? Open(options, clock)
        : throw new StartException($"There is no journal in '{options.Data}': name its folder with --data.", StartException.CannotStart);

    /// <summary>Recomputes everything that has to hold of a store that no process has open, and says what does not, a sentence each.</summary>
    /// <exception cref="StartException">It is not there, or is in use.</exception>
    public static IReadOnlyList<string> Verify(StoreOptions options, CancellationToken cancellation) => Refused(() => options.Store == "embedded"
        ? EmbeddedStore.Verify(options.Data, cancellation).Select(finding => finding.ToString()).ToList()
        : throw UnknownKind(options));

    /// <summary>The same of an open store; reads and writes go on meanwhile.</summary>
    /// <exception cref="StartException">It is of a kind that cannot be verified so.</exception>
    public static async Task<IReadOnlyList<string>> VerifyAsync(IGraphStore store, CancellationToken cancellation) => store is EmbeddedStore embedded
        ? [.. (await embedded.VerifyAsync(cancellation)).Select(finding => finding.ToString())]
        : throw new StartException("This store has no journal of its own to verify.", StartException.CannotStart);

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

    private static StartException UnknownKind(StoreOptions options) => new($"--store takes embedded, not '{options.Store}'.", StartException.WrongUsage);

    private static EmbeddedStore OpenEmbedded(string folder, TimeProvider clock) =>
        Refused(() => EmbeddedStore.Open(new EmbeddedOptions { Folder = folder }, clock));

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
