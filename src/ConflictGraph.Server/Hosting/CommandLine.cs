using System.CommandLine;
using ConflictGraph.Server.Commands;

namespace ConflictGraph.Server.Hosting;

/// <summary>The command line: settings, and the options that a test host gives.</summary>
public sealed class CommandLine
{
    private readonly RootCommand _command = new(
        "A GraphQL API over a graph of conflict actors, meetings and claims. Without a command it serves. Each option is also an environment variable.");
    private readonly Dictionary<Setting, Option<string>> _settings;
    private readonly Option<string> _environment = HostOption("--environment");
    private readonly Option<string> _contentRoot = HostOption("--contentRoot");
    private readonly Option<string> _applicationName = HostOption("--applicationName");

    private CommandLine()
    {
        _settings = Setting.All.ToDictionary(setting => setting, setting => new Option<string>(setting.Option)
        {
            HelpName = setting.Argument,
            Description = $"{setting.Description} [{setting.Environment}]",
        });
        foreach (var option in _settings.Values.Concat([_environment, _contentRoot, _applicationName]))
            _command.Add(option);
        foreach (var command in CommandSet.All)
            _command.Add(command);
    }

    /// <summary>Runs the server, or shows the help, or what is wrong; gives the exit code.</summary>
    public static Task<int> RunAsync(string[] args, Func<CommandLine, ParseResult, Task<int>> serve)
    {
        var line = new CommandLine();
        line._command.SetAction(parsed => serve(line, parsed));
        var parsed = line._command.Parse(args);
        if (parsed.Errors is [var first, ..])
            throw new StartException($"{first.Message} See --help.", StartException.WrongUsage);
        return parsed.InvokeAsync(new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null });
    }

    /// <summary>What the host is built with. Settings lie beside the program, the data in the working folder.</summary>
    public WebApplicationOptions HostOptions(ParseResult parsed) => new()
    {
        // Settings are checked at the start and stay; a watch on their file would cost one of the few that a user may have.
        Args = ["--hostBuilder:reloadConfigOnChange=false"],
        EnvironmentName = parsed.GetValue(_environment),
        ContentRootPath = parsed.GetValue(_contentRoot) ?? AppContext.BaseDirectory,
        ApplicationName = parsed.GetValue(_applicationName),
    };

    /// <summary>The settings that were given as options, by their keys.</summary>
    public IEnumerable<KeyValuePair<string, string?>> Given(ParseResult parsed) =>
        from setting in _settings
        let value = parsed.GetValue(setting.Value)
        where value is not null
        select KeyValuePair.Create(setting.Key.Key, (string?)value);

    private static Option<string> HostOption(string name) => new(name) { Hidden = true };
}
