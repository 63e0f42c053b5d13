using System.Text.Json.Nodes;
using ConflictGraph.Server.GraphQL;
using GraphQL.Transport;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Hosting;

/// <summary>Records a sample into an empty store, by the same mutation as everybody else.</summary>
public sealed partial class SampleLoader(
    Execution execution, IGraphStore store, IGraphQLTextSerializer serializer, IOptions<SampleOptions> options, ILogger<SampleLoader> log)
{
    private const string Mutation = "mutation ($input: RecordInput!) { record(input: $input) { report { created } errors { message path } } }";

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
            await RecordAsync(name, await File.ReadAllTextAsync(Path.Combine(Folder, name + ".json"), cancellation), cancellation);
    }

    private async Task RecordAsync(string name, string json, CancellationToken cancellation)
    {
        var input = serializer.Deserialize<Inputs>(json);
        var result = await execution.RunOwnAsync(
            new GraphQLRequest { Query = Mutation, Variables = new Dictionary<string, object?> { ["input"] = input }.ToInputs() }, cancellation);
        var answer = JsonNode.Parse(serializer.Serialize(result));
        var record = answer?["data"]?["record"];
        var errors = record?["errors"] ?? answer?["errors"];
        if (errors is not JsonArray { Count: 0 })
            throw new StartException($"The sample {name} cannot be recorded: {errors?[0]?["path"]} {errors?[0]?["message"]}", StartException.CannotStart);
        LogLoaded(name, record!["report"]!["created"]!.GetValue<int>());
    }

    [LoggerMessage(LogLevel.Information, "Loaded the sample {Name}: {Count} things and claims. Start with --sample none to have an empty store.")]
    private partial void LogLoaded(string name, int count);
}
