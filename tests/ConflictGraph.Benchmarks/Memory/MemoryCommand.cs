using System.Globalization;
using System.Runtime;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;

namespace ConflictGraph.Benchmarks.Memory;

/// <summary>
/// Opens the embedded store on generated data and prints what of the managed heap is live for each claim, and how much of that is beyond the ids and texts
/// that the data consists of. What belongs to actors, meetings and documents is shared out among the claims.
/// </summary>
public static class MemoryCommand
{
    /// <exception cref="ArgumentException">An option is not known.</exception>
    public static async Task<int> RunAsync(string[] args)
    {
        var claims = args switch
        {
            [] => 200_000,
            ["--claims", var number] => int.Parse(number, CultureInfo.InvariantCulture),
            _ => throw new ArgumentException("memory takes --claims."),
        };
        using var data = await GeneratedData.MakeAsync(GeneratedData.World(claims, skew: 1));
        var before = Live();
        await using var store = EmbeddedStore.Open(new EmbeddedOptions { Folder = data.Store }, TimeProvider.System);
        var live = Live() - before;
        var held = new HeldTexts();
        ThingQuery[] all = [new ClaimQuery { IncludeRetracted = true }, new ActorQuery(), new MeetingQuery { ByName = true }, new DocumentQuery(), new OutletQuery()];
        await foreach (var thing in new AllPages(store, new Pin(store.Head.Version, null)).OfAsync(all, CancellationToken.None))
            held.Add(thing);
        Console.WriteLine("| Managed heap, live after a full collection | MB | bytes a claim |\n|---|--:|--:|");
        Print("all of it", live);
        Print("subtracted: ids of things, and in claims where they are held anew", held.Ids);
        Print("subtracted: names, aliases, titles, addresses, quotes, conditions", held.Texts);
        Print("beyond ids and texts", live - held.Ids - held.Texts);
        Console.WriteLine($"\n{claims} claims. Each string is subtracted once, two bytes for each UTF-16 unit and without its head; search and sort keys are not subtracted.");
        return 0;

        void Print(string what, long bytes) => Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {what} | {bytes / 1e6:N1} | {(double)bytes / claims:N0} |"));
    }

    private static long Live()
    {
        GCSettings.LargeObjectHeapCompactionMode = GCLargeObjectHeapCompactionMode.CompactOnce;
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive, blocking: true, compacting: true);
        GC.WaitForPendingFinalizers();
        return GC.GetTotalMemory(forceFullCollection: true);
    }
}
