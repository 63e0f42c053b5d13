using System.Globalization;
using ConflictGraph.Formats;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Imports entries into a running server: sees that all of them can be read, and then has them recorded in batches, which the server checks.</summary>
public sealed class RemoteImport(RemoteServer server, MistakeList mistakes)
{
    private (int Created, int Changed, int Unchanged) counts;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(InputFiles files, bool dryRun, CancellationToken cancellation)
    {
        var (parts, reached, isInOrder) = (0, 0, true);
        foreach (var part in files.Read(mistakes.Add))
        {
            var (lowest, highest) = InputFiles.RoundsOf(part);
            isInOrder &= lowest >= reached;
            reached = Math.Max(reached, highest);
            parts++;
        }
        if (mistakes.Count > 0)
            return await mistakes.TellAsync("Nothing was recorded.");
        if (dryRun && parts > 1)
        {
            throw new StartException($"--dry-run with --url takes up to {InputFiles.MostEntries} entries, as the server checks each batch against what it has recorded.",
                StartException.WrongUsage);
        }
        if (!await RecordAsync(files, isInOrder || parts < 2, dryRun, cancellation))
            return await mistakes.TellAsync(string.Create(CultureInfo.InvariantCulture, $"Before it, {counts.Created:N0} entries were recorded."));
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{(dryRun ? "Would import" : "Imported")}: {counts.Created:N0} created, {counts.Changed:N0} changed, {counts.Unchanged:N0} unchanged."));
        return 0;
    }

    private async Task<bool> RecordAsync(InputFiles files, bool isInOrder, bool dryRun, CancellationToken cancellation)
    {
        var progress = new ProgressLine("recorded", "entries");
        var count = 0L;
        var later = new Later(async draft =>
        {
            var (created, changed, unchanged, found) = await server.RecordAsync(draft, dryRun, cancellation);
            counts = (counts.Created + created, counts.Changed + changed, counts.Unchanged + unchanged);
            return found;
        }, mistakes);
        foreach (var part in files.ReadInOrder(isInOrder, mistakes.Add))
        {
            if (!await later.RecordAsync(await part.WithoutKnownAsync(slugs => server.KnownAsync(slugs, cancellation))))
                return false;
            progress.Show(count += part.Count, (double)part.BytesRead / files.Length);
        }
        var isRecorded = await later.EndAsync();
        progress.End();
        return isRecorded;
    }
}
