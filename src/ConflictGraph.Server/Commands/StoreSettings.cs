using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>The options by which a command names the store that it works on. As for the server, an option wins over the environment, and that over appsettings.json.</summary>
public sealed class StoreSettings
{
    private const string KeyVariable = "CONFLICTGRAPH_KEY";

    private readonly Option<string> data = Option("--data");
    private readonly Option<string> store = Option("--store");
    private readonly Option<string>? url;
    private readonly Option<string> key = new("--key") { HelpName = "KEY", Description = $"With --url, the API key or token to show. [{KeyVariable}]" };

    /// <param name="remotely">What --url does for the command; null if it cannot work on a running server.</param>
    public StoreSettings(Command command, string? remotely)
    {
        command.Add(data);
        command.Add(store);
        if (remotely is null)
            return;
        url = new("--url") { HelpName = "URL", Description = remotely };
        command.Add(url);
        command.Add(key);
    }

    /// <summary>The running server that is named, or null.</summary>
    /// <exception cref="StartException">It is no address, or a store is named beside it.</exception>
    public Uri? Server(ParseResult parsed)
    {
        if (url is null || parsed.GetValue(url) is not { } text)
            return null;
        if (parsed.GetValue(data) is not null || parsed.GetValue(store) is not null)
            throw new StartException("--url names a running server, which has its own store: leave --data and --store out.", StartException.WrongUsage);
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
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConflictGraph:Data"] = parsed.GetValue(data), ["ConflictGraph:Store"] = parsed.GetValue(store) }
                .Where(setting => setting.Value is not null))
            .Build();
        return configuration.GetSection("ConflictGraph").Get<StoreOptions>() ?? new();
    }

    private static Option<string> Option(string name)
    {
        var setting = Setting.All.Single(one => one.Option == name);
        return new(name) { HelpName = setting.Argument, Description = $"{setting.Description} [{setting.Environment}]" };
    }
}
