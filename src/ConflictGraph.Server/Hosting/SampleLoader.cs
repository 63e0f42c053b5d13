using ConflictGraph.Formats;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>
/// Records a sample into an empty store, by the same rules as what everybody else records. It is read as an import reads it, and not by a mutation, so that
/// a first start need not wait for the schema.
/// </summary>
public sealed partial class SampleLoader(IGraphStore store, Recorder recorder, IOptions<SampleOptions> options, ILogger<SampleLoader> log)
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "samples");

    /// <exception cref="StartException">There is no such sample.</exception>
    public void Check()
    {
        var name = options.Value.Sample;
        if (name == SampleOptions.None)
            return;
        var known = Directory.GetFiles(Folder, "*.json").Select(file => Path.GetFileNameWithoutExtension(file)).Order().ToArray();
        if (!known.Contains(name))
            throw new StartException($"--sample takes {string.Join(", ", known)} or none, not '{name}'.", StartException.WrongUsage);
    }

    /// <exception cref="StartException">It cannot be recorded.</exception>
    /// <exception cref="StoreUnavailableException">The store cannot be read or written just now.</exception>
    public async Task LoadAsync(CancellationToken cancellation)
    {
        var name = options.Value.Sample;
        if (name != SampleOptions.None && store.Head.Version == 0)
            await RecordAsync(name, cancellation);
    }

    private async Task RecordAsync(string name, CancellationToken cancellation)
    {
        try
        {
            var sample = InputFiles.Open([new FileInfo(Path.Combine(Folder, name + ".json"))], InputFormat.Json).ReadAtOnce(mistake => throw mistake);
            var recorded = await recorder.RecordAsync(sample.Draft, dryRun: false, cancellation);
            if (recorded.Mistakes is [var first, ..])
                throw CannotBeRecorded(name, $"{sample.PlaceOf(first.Path)}: {first.Message}");
            LogLoaded(name, recorded.Created);
        }
        catch (InputException mistake)
        {
            throw CannotBeRecorded(name, $"{mistake.Place}: {mistake.Message}");
        }
    }

    private static StartException CannotBeRecorded(string name, string why) => new($"The sample {name} cannot be recorded: {why}", StartException.CannotStart);

    [LoggerMessage(LogLevel.Information, "Loaded the sample {Name}: {Count} things and claims. Start with --sample none to have an empty store.")]
    private partial void LogLoaded(string name, int count);
}
