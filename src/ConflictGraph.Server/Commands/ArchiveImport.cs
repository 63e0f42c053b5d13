using System.Globalization;
using ConflictGraph.Domain.Archiving;
using ConflictGraph.Formats.Journals;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>
/// Imports an export: event by event, each with the time at which it was first recorded, so that the store gives the same export again. What
/// the store has of it already is left alone.
/// </summary>
public sealed class ArchiveImport(IGraphStore store, MistakeList mistakes)
{
    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(FileInfo file, bool dryRun, CancellationToken cancellation)
    {
        var export = new JournalFile(file.Name, file.OpenRead);
        var there = await MatchAsync(export, cancellation);
        var count = await CheckAsync(export, file, there, cancellation);
        if (mistakes.Count > 0)
            return await mistakes.TellAsync("Nothing was imported.");
        if (!dryRun)
            await CommitAsync(export, file, there, cancellation);
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{(dryRun ? "Would import" : "Imported")}: {count:N0} events, {there:N0} were there already."));
        return 0;
    }

    /// <summary>How many of the first lines are what the store begins with: none, or all that the store has, or all lines.</summary>
    private async Task<long> MatchAsync(JournalFile export, CancellationToken cancellation)
    {
        var line = new JournalLine();
        await using var stored = WholeEvents.ReadAsync(store, 0, store.Head.Version, cancellation).GetAsyncEnumerator(cancellation);
        var there = 0L;
        foreach (var archived in export.Read(_ => { }))
        {
            if (!await stored.MoveNextAsync())
                return there;
            if (!line.Write(stored.Current).Span[..^1].SequenceEqual(archived.Json.Span))
                return there == 0 ? 0 : throw NotThis(archived.Line);
            there++;
        }
        return there;
    }

    private static StartException NotThis(long line) => new(
        $"Up to line {line - 1} the store has what the export says, and then something else. Import it into an empty store.", StartException.Rejected);

    private async Task<long> CheckAsync(JournalFile export, FileInfo file, long there, CancellationToken cancellation)
    {
        var check = new ArchiveCheck(store, TimeProvider.System);
        var progress = new ProgressLine("checked", "events");
        var (count, met) = (0L, 0L);
        foreach (var line in export.Read(mistakes.Add))
        {
            if (met++ < there)
                continue;
            count++;
            foreach (var mistake in (await check.CheckAsync(line.Event, cancellation)).Mistakes)
                mistakes.Add(export.PlaceOf(line.Line, mistake.Path), mistake.Message);
            progress.Show(count, (double)line.BytesRead / file.Length);
        }
        progress.End();
        return count;
    }

    private async Task CommitAsync(JournalFile export, FileInfo file, long there, CancellationToken cancellation)
    {
        var check = new ArchiveCheck(store, TimeProvider.System);
        var progress = new ProgressLine("imported", "events");
        var count = 0L;
        foreach (var line in export.Read(mistakes.Add))
        {
            if (count++ < there)
                continue;
            await CommitAsync(check.EventOf(line.Event), line, file, cancellation);
            progress.Show(count, (double)line.BytesRead / file.Length);
        }
        progress.End();
    }

    private async Task CommitAsync(JournalEvent journalEvent, ArchivedLine line, FileInfo file, CancellationToken cancellation)
    {
        try
        {
            if (await store.CommitAsync(journalEvent, store.Head.Version, cancellation, line.Event.RecordedAt) is null)
                throw new StartException("Somebody else wrote to the store meanwhile. Import again when nobody does.", StartException.Rejected);
        }
        catch (ArgumentException misfit)
        {
            throw new StartException($"{file.Name}:{line.Line}: {misfit.Message.Split(" (Parameter", 2)[0]} What comes before it was imported.", StartException.Rejected);
        }
    }
}
