using System.CommandLine;
using System.CommandLine.Parsing;
using ConflictGraph.Formats;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Records what stands in files.</summary>
public static class ImportCommand
{
    public static Command Build()
    {
        var files = new Argument<FileInfo[]>("FILE")
        {
            Arity = ArgumentArity.OneOrMore,
            Description = "A RecordInput as JSON, actors.csv or claims.csv, in any number and order; or one export.",
        };
        var format = new Option<InputFormat?>("--format")
        {
            HelpName = "FORMAT",
            Description = "What the files are: json, actors, claims, ucdp-actors (the UCDP Actor Dataset) or ucdp-dyads (the UCDP Dyadic Dataset); found out if absent, but for the last two.",
            CustomParser = Format,
        };
        var dryRun = new Option<bool>("--dry-run") { Description = "Check and count everything, and store nothing." };
        var command = new Command("import",
            "Record what stands in files. First everything is checked, and all mistakes are told with their lines; then it is recorded in batches. "
            + "Importing again changes nothing, so an import that was interrupted goes on when it is called again.") { files, format, dryRun };
        var settings = new StoreSettings(command, "Import into the server that runs there, which checks each batch.");
        command.SetAction((parsed, cancellation) => RunAsync(settings, parsed, parsed.GetValue(files)!, parsed.GetValue(format), parsed.GetValue(dryRun), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(StoreSettings settings, ParseResult parsed, FileInfo[] files, InputFormat? format, bool dryRun, CancellationToken cancellation)
    {
        if (files.FirstOrDefault(file => !file.Exists) is { } missing)
            throw new StartException($"There is no file '{missing}'.", StartException.WrongUsage);
        var server = settings.Server(parsed);
        var exports = format is null ? files.Where(InputFiles.IsExport).ToList() : [];
        if (exports.Count > 0 && files.Length > 1)
            throw new StartException("An export is imported alone, as its events have an order.", StartException.WrongUsage);
        if (exports.Count > 0 && server is not null)
            throw new StartException("An export keeps the times of its events, which no running server takes: stop it, and import with --data.", StartException.WrongUsage);
        var mistakes = new MistakeList();
        if (server is not null)
        {
            using var remote = new RemoteServer(server, settings.Key(parsed));
            return await new RemoteImport(remote, mistakes).RunAsync(InputFiles.Open(files, format), dryRun, cancellation);
        }
        var options = settings.Options(parsed);
        if (!dryRun || StoreSetup.IsThere(options))
            return await IntoStoreAsync(options);
        // Where there is no store yet, what would be imported is checked against an empty one that is thrown away.
        var nowhere = Directory.CreateTempSubdirectory("conflictgraph-dry-run-");
        try
        {
            return await IntoStoreAsync(options.With(options.Store, nowhere.FullName));
        }
        finally
        {
            nowhere.Delete(recursive: true);
        }

        async Task<int> IntoStoreAsync(StoreOptions into)
        {
            await using var store = await StoreSetup.OpenAsync(into, TimeProvider.System, cancellation);
            return exports.Count > 0
                ? await new ArchiveImport(store, mistakes).RunAsync(exports[0], dryRun, cancellation)
                : await new RecordImport(store, mistakes).RunAsync(InputFiles.Open(files, format), dryRun, cancellation);
        }
    }

    private static InputFormat? Format(ArgumentResult given)
    {
        var word = given.Tokens.Count == 1 ? given.Tokens[0].Value : "";
        if (Enum.TryParse<InputFormat>(word.Replace("-", "", StringComparison.Ordinal), ignoreCase: true, out var format) && char.IsLetter(word[0]))
            return format;
        given.AddError($"--format takes json, actors, claims, ucdp-actors or ucdp-dyads, not '{word}'.");
        return null;
    }
}
