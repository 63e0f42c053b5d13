using System.CommandLine;
using System.Runtime.CompilerServices;
using ConflictGraph.Formats.Journals;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Copies a store into another, event by event, and proves that both say the same.</summary>
public static class CopyCommand
{
    /// <summary>How many things and claims are written at once, as far as they are not of one event.</summary>
    private const int MostThings = 5_000;
    private const int MostEvents = 500;

    public static Command Build()
    {
        var from = new Option<string>("--from") { HelpName = "STORE", Required = true, Description = $"The store to copy: {CopyEnd.Forms}." };
        var to = new Option<string>("--to") { HelpName = "STORE", Required = true, Description = "The store to copy into, named in the same way: empty, or a copy that was interrupted." };
        var command = new Command("copy", "Copy a store into another and prove by a checksum over all content that both say the same.") { from, to };
        var settings = StoreSettings.OfNeo4j(command);
        command.SetAction((parsed, cancellation) =>
        {
            var options = settings.Options(parsed);
            return RunAsync(CopyEnd.Read("--from", parsed.GetValue(from)!, options), CopyEnd.Read("--to", parsed.GetValue(to)!, options), cancellation);
        });
        return command;
    }

    private static async Task<int> RunAsync(StoreOptions from, StoreOptions to, CancellationToken cancellation)
    {
        await using var source = await StoreSetup.OpenExistingAsync(from, TimeProvider.System, cancellation);
        await using var target = await StoreSetup.OpenAsync(to, TimeProvider.System, cancellation);
        var there = await MatchAsync(source, target, cancellation);
        var progress = new ProgressLine("copied", "events");
        await Batches.EachAsync(SomeAtOnceAsync(WholeEvents.ReadAsync(source, there, source.Head.Version, cancellation), cancellation), async events =>
        {
            if (await target.LoadAsync(events, cancellation) is null)
                throw new StartException("Somebody else wrote to the store at --to meanwhile. Copy into a store of its own.", StartException.Rejected);
            progress.Show(events[^1].Version, (double)events[^1].Version / source.Head.Version);
        }, cancellation);
        progress.End();
        var digests = await Task.WhenAll(JournalDigest.OfAsync(source, cancellation), JournalDigest.OfAsync(target, cancellation));
        if (digests[0] != digests[1])
            throw new StartException($"The stores differ: {digests[0]} at --from and {digests[1]} at --to. Do not use the copy.", StartException.CannotStart);
        var copied = source.Head.Version - there;
        await Console.Out.WriteLineAsync($"Copied {copied} {(copied == 1 ? "event" : "events")}, {there} {(there == 1 ? "was" : "were")} there before. Both stores say the same, sha256 {digests[0]}.");
        return 0;
    }

    private static async IAsyncEnumerable<List<Committed>> SomeAtOnceAsync(IAsyncEnumerable<Committed> all, [EnumeratorCancellation] CancellationToken cancellation)
    {
        var (some, things) = (new List<Committed>(), 0);
        await foreach (var one in all.WithCancellation(cancellation))
        {
            var more = one.Event is RecordEvent record ? record.Things.Count : 1;
            if (some.Count > 0 && (things + more > MostThings || some.Count == MostEvents))
            {
                yield return some;
                (some, things) = ([], 0);
            }
            some.Add(one);
            things += more;
        }
        if (some.Count > 0)
            yield return some;
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
}
