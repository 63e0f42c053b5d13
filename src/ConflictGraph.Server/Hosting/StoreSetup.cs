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

    private static IGraphStore Open(StoreOptions options, TimeProvider clock) => options.Store switch
    {
        "embedded" => OpenEmbedded(options.Data, clock),
        _ => throw new StartException($"--store takes embedded, not '{options.Store}'.", StartException.WrongUsage),
    };

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
