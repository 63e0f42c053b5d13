using System.CommandLine;
using ConflictGraph.Formats.Journals;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Copies a store into another, event by event, and proves that both say the same.</summary>
public static class CopyCommand
{
    public static Command Build()
    {
        var from = new Option<string>("--from") { HelpName = "STORE", Required = true, Description = "The store to copy: embedded:DIR, or only DIR." };
        var to = new Option<string>("--to") { HelpName = "STORE", Required = true, Description = "The store to copy into: empty, or a copy that was interrupted." };
        var command = new Command("copy", "Copy a store into another and prove by a checksum over all content that both say the same.") { from, to };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(from)!, parsed.GetValue(to)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string from, string to, CancellationToken cancellation)
    {
        await using var source = StoreSetup.OpenExisting(StoreOf("--from", from), TimeProvider.System);
        await using var target = StoreSetup.Open(StoreOf("--to", to), TimeProvider.System);
        var there = await MatchAsync(source, target, cancellation);
        var progress = new ProgressLine("copied", "events");
        await foreach (var committed in WholeEvents.ReadAsync(source, there, source.Head.Version, cancellation))
        {
            if (await target.CommitAsync(committed.Event, committed.Version - 1, cancellation, committed.RecordedAt) is null)
                throw new StartException("Somebody else wrote to the store at --to meanwhile. Copy into a store of its own.", StartException.Rejected);
            progress.Show(committed.Version, (double)committed.Version / source.Head.Version);
        }
        progress.End();
        var (one, other) = (await JournalDigest.OfAsync(source, cancellation), await JournalDigest.OfAsync(target, cancellation));
        if (one != other)
            throw new StartException($"The stores differ: {one} at --from and {other} at --to. Do not use the copy.", StartException.CannotStart);
        var copied = source.Head.Version - there;
        await Console.Out.WriteLineAsync($"Copied {copied} {(copied == 1 ? "event" : "events")}, {there} {(there == 1 ? "was" : "were")} there before. Both stores say the same, sha256 {one}.");
        return 0;
    }

    /// <summary>How many events are there already.</summary>
    private static async Task<long> MatchAsync(IGraphStore source, IGraphStore target, CancellationToken cancellation)
    {
        var there = target.Head.Version;
        var (line, other) = (new JournalLine(), new JournalLine());
        await using var copied = WholeEvents.ReadAsync(target, 0, there, cancellation).GetAsyncEnumerator(cancellation);
        await foreach (var committed in WholeEvents.ReadAsync(source, 0, Math.Min(there, source.Head.Version), cancellation))
        {
            await copied.MoveNextAsync();
            if (!line.Write(committed).Span.SequenceEqual(other.Write(copied.Current).Span))
                throw NotACopy(committed.Version);
        }
        return there <= source.Head.Version ? there : throw NotACopy(source.Head.Version + 1);
    }

    private static StartException NotACopy(long version) => new(
        $"The store at --to is not empty, and from version {version} on says other things than the one at --from. Copy into an empty store.", StartException.Rejected);

    private static StoreOptions StoreOf(string option, string store) => store.Split(':', 2) switch
    {
        ["embedded", { Length: > 0 } folder] => new() { Data = folder },
        [{ Length: > 0 } folder] => new() { Data = folder },
        _ => throw new StartException($"{option} takes embedded:DIR, not '{store}'.", StartException.WrongUsage),
    };
}
