using System.CommandLine;
using ConflictGraph.Server.Http.Access.Keys;

namespace ConflictGraph.Server.Commands;

/// <summary>The option by which a command names the data folder, whatever kind of store the data is in.</summary>
public sealed class DataFolder
{
    private readonly StoreSettings settings;

    public DataFolder(Command command) => settings = StoreSettings.OfTheFolder(command);

    public KeyFile Keys(ParseResult parsed) => new(settings.Options(parsed).Data);
}
