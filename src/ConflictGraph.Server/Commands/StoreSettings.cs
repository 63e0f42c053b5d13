using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>The options by which a command names the store that it works on. As for the server, an option wins over the environment, and that over appsettings.json.</summary>
public sealed class StoreSettings
{
    private const string KeyVariable = "CONFLICTGRAPH_KEY";

    private static readonly Setting[] OfFolder = [.. Setting.All.Where(setting => setting.Option is "--data" or "--store")];

    private readonly List<(Setting Setting, Option<string> Option)> options = [];
    private readonly Option<string>? url;
    private readonly Option<string> key = new("--key") { HelpName = "KEY", Description = $"With --url, the API key or token to show. [{KeyVariable}]" };

    private StoreSettings(Command command, IEnumerable<Setting> settings)
    {
        foreach (var setting in settings)
        {
            var option = new Option<string>(setting.Option) { HelpName = setting.Argument, Description = $"{setting.Description} [{setting.Environment}]" };
            options.Add((setting, option));
            command.Add(option);
        }
    }

    /// <param name="remotely">What --url does for the command.</param>
    public StoreSettings(Command command, string remotely) : this(command, [.. OfFolder, .. Neo4jSettings.All])
    {
        url = new("--url") { HelpName = "URL", Description = remotely };
        command.Add(url);
        command.Add(key);
    }

    /// <summary>For a command that has to do with the folder alone.</summary>
    public static StoreSettings OfTheFolder(Command command) => new(command, OfFolder);

    /// <summary>For a command that names its stores itself, and takes from the settings how to reach a Neo4j.</summary>
    public static StoreSettings OfNeo4j(Command command) => new(command, Neo4jSettings.All);

    /// <summary>The running server that is named, or null.</summary>
    /// <exception cref="StartException">It is no address, or a store is named beside it.</exception>
    public Uri? Server(ParseResult parsed)
    {
        if (url is null || parsed.GetValue(url) is not { } text)
            return null;
        if (options.FirstOrDefault(one => parsed.GetValue(one.Option) is not null) is (not null, { } given))
            throw new StartException($"--url names a running server, which has its own store: leave {given.Name} out.", StartException.WrongUsage);
        if (!Uri.TryCreate(text.EndsWith('/') ? text : text + "/", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartException($"--url takes the address of a server, such as http://127.0.0.1:5000, not '{text}'.", StartException.WrongUsage);
        return address;
    }

    /// <summary>What is shown to the running server to be let in; null for nothing.</summary>
    public string? Key(ParseResult parsed) =>
        parsed.GetValue(key) ?? (Environment.GetEnvironmentVariable(KeyVariable) is { Length: > 0 } given ? given : null);

    public StoreOptions Options(ParseResult parsed)
    {
        var configuration = new ConfigurationBuilder()
            .AddJsonFile(Path.Combine(AppContext.BaseDirectory, "appsettings.json"), optional: true)
            .AddInMemoryCollection(SettingSources.FromEnvironment())
            .AddInMemoryCollection(
                from one in options
                let value = parsed.GetValue(one.Option)
                where value is not null
                select KeyValuePair.Create(one.Setting.Key, (string?)value))
            .Build();
        return configuration.GetSection("ConflictGraph").Get<StoreOptions>() ?? new();
    }
}
