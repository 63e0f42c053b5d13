using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Makes a consistent copy of the journal.</summary>
public static class BackupCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo>("FILE") { Description = "The copy to make; it must not be there yet." };
        var command = new Command(
            "backup", "Copy the journal, consistent and whole, into a file that a data folder can hold as conflictgraph.db. "
            + "It is made on the machine with the data folder, not through --url; from a running server, take an export.") { file };
        var settings = new StoreSettings(command, null);
        command.SetAction(async (parsed, cancellation) =>
        {
            var target = parsed.GetValue(file)!;
            if (target.Exists)
                throw new StartException($"'{target}' is there already: name a file that is not, so that no older backup is lost.", StartException.WrongUsage);
            var versions = await StoreSetup.BackupAsync(settings.Options(parsed), TimeProvider.System, target.FullName, cancellation);
            await Console.Out.WriteLineAsync($"Copied {versions} versions to {target}.");
            return 0;
        });
        return command;
    }
}
