using System.CommandLine;
using ConflictGraph.Formats.Journals;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Writes everything that was ever recorded, an event a line.</summary>
public static class ExportCommand
{
    public static Command Build()
    {
        var file = new Argument<FileInfo?>("FILE") { Arity = ArgumentArity.ZeroOrOne, Description = "Where to write; nothing for the standard output." };
        var command = new Command("export", "Write everything that was ever recorded, an event a line as JSON. The same store gives the same bytes.") { file };
        var settings = new StoreSettings(command, "Export from the server that runs there.");
        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, parsed.GetValue(file), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(StoreSettings settings, ParseResult parsed, FileInfo? file, CancellationToken cancellation)
    {
        var server = settings.Server(parsed);
        if (file is null)
        {
            await using var output = Console.OpenStandardOutput();
            await WriteAsync(output);
            return 0;
        }
        // Under another name until it is whole, so that a file with its name is never half of an export.
        var unfinished = file.FullName + ".unfinished";
        await using (var output = OutputFile.Create(unfinished))
            await WriteAsync(output);
        File.Move(unfinished, file.FullName, overwrite: true);
        return 0;

        async Task WriteAsync(Stream output)
        {
            if (server is not null)
            {
                using var remote = new RemoteServer(server, settings.Key(parsed));
                await remote.ExportAsync(output, cancellation);
                return;
            }
            await using var store = await StoreSetup.OpenExistingAsync(settings.Options(parsed), TimeProvider.System, cancellation);
            await JournalExport.WriteAsync(store, output, cancellation);
        }
    }
}
