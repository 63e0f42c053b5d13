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
            "backup", "Copy the journal, consistent and whole, into a file that a data folder can hold as conflictgraph.db.") { file };
        var settings = new StoreSettings(command, "Copy the journal of the server that runs there, while it goes on.");
        command.SetAction(async (parsed, cancellation) =>
        {
            var target = parsed.GetValue(file)!;
            if (target.Exists)
                throw new StartException($"'{target}' is there already: name a file that is not, so that no older backup is lost.", StartException.WrongUsage);
            await CopyAsync(settings, parsed, target.FullName, cancellation);
            await Console.Out.WriteLineAsync($"Copied the journal to {target}.");
            return 0;
        });
        return command;
    }

    private static async Task CopyAsync(StoreSettings settings, ParseResult parsed, string target, CancellationToken cancellation)
    {
        if (settings.Server(parsed) is { } server)
        {
            using var remote = new RemoteServer(server, settings.Key(parsed));
            await remote.BackupAsync(target, cancellation);
            return;
        }
        await using var store = await StoreSetup.OpenExistingAsync(settings.Options(parsed), TimeProvider.System, cancellation);
        await StoreSetup.BackupAsync(store, target, cancellation);
    }
}
