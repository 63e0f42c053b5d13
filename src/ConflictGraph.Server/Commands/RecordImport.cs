using System.Globalization;
using ConflictGraph.Formats;

namespace ConflictGraph.Server.Commands;

/// <summary>Imports entries into a store: checks all of them, and then records them in batches.</summary>
public sealed class RecordImport(IGraphStore store, MistakeList mistakes)
{
    private (int Created, int Changed, int Unchanged) counts;

    /// <returns>The exit code.</returns>
    public async Task<int> RunAsync(InputFiles files, bool dryRun, CancellationToken cancellation)
    {
        var (isInOrder, inspector) = await InspectAsync(files, cancellation);
        if (mistakes.Count > 0)
            return await mistakes.TellAsync("Nothing was recorded.");
        counts = (inspector.Created, inspector.Changed, inspector.Unchanged);
        if (!dryRun && counts is not (0, 0, _) && !await RecordAsync(files, isInOrder, cancellation))
        {
            return await mistakes.TellAsync(string.Create(CultureInfo.InvariantCulture,
                $"Before it, {counts.Created:N0} entries were recorded; mend it and import again."));
        }
        await Console.Out.WriteLineAsync(string.Create(CultureInfo.InvariantCulture,
            $"{(dryRun ? "Would import" : "Imported")}: {counts.Created:N0} created, {counts.Changed:N0} changed, {counts.Unchanged:N0} unchanged."));
        return 0;
    }

    private async Task<(bool IsInOrder, Inspector<InputPlace> Inspector)> InspectAsync(InputFiles files, CancellationToken cancellation)
    {
        var inspector = new Inspector<InputPlace>(store, TimeProvider.System);
        var progress = new ProgressLine("checked", "entries");
        var (count, reached, isInOrder) = (0L, 0, true);
        await Batches.EachAsync(files.Read(mistakes.Add), async read =>
        {
            var part = await read.WithoutKnownAsync(slugs => KnownAsync(slugs, cancellation));
            await inspector.InspectAsync(part.Draft, part.PlaceOf, cancellation);
            var (lowest, highest) = InputFiles.RoundsOf(part);
            isInOrder &= lowest >= reached;
            reached = Math.Max(reached, highest);
            progress.Show(count += part.Count, (double)part.BytesRead / files.Length);
        }, cancellation);
        progress.End();
        foreach (var (place, mistake) in inspector.Complete())
            mistakes.Add(place, mistake.Message);
        return (isInOrder || count <= InputFiles.MostEntries, inspector);
    }

    private async Task<bool> RecordAsync(InputFiles files, bool isInOrder, CancellationToken cancellation)
    {
        var recorder = new Recorder(store, TimeProvider.System);
        var progress = new ProgressLine("recorded", "entries");
        var (count, isRecorded) = (0L, true);
        counts = default;
        var later = new Later(async draft =>
        {
            var recorded = await recorder.RecordAsync(draft, dryRun: false, cancellation);
            counts = (counts.Created + recorded.Created, counts.Changed + recorded.Changed, counts.Unchanged + recorded.Unchanged);
            return recorded.Mistakes;
        }, mistakes);
        await Batches.EachAsync(files.ReadInOrder(isInOrder, mistakes.Add).TakeWhile(_ => Volatile.Read(ref isRecorded)), async part =>
        {
            if (!isRecorded)
                return;
            isRecorded = await later.RecordAsync(await part.WithoutKnownAsync(slugs => KnownAsync(slugs, cancellation)));
            progress.Show(count += part.Count, (double)part.BytesRead / files.Length);
        }, cancellation);
        isRecorded = isRecorded && await later.EndAsync();
        progress.End();
        return isRecorded;
    }

    private async Task<IReadOnlySet<string>> KnownAsync(IReadOnlyCollection<string> slugs, CancellationToken cancellation) =>
        (await store.ThingsAsync(new Pin(store.Head.Version, null), slugs, cancellation)).Keys.ToHashSet();
}
