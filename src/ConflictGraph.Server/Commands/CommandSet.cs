using System.CommandLine;

namespace ConflictGraph.Server.Commands;

/// <summary>What the program does apart from serving.</summary>
public static class CommandSet
{
    public static IEnumerable<Command> All => [ImportCommand.Build(), ExportCommand.Build(), BackupCommand.Build(), VerifyCommand.Build(), KeysCommand.Build(), CopyCommand.Build(), ReadyCommand.Build(), GenerateCommand.Build()];
}
