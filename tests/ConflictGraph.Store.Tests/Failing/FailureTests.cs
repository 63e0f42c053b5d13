using ConflictGraph.Domain.Storage;
using ConflictGraph.Embedded;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests.Failing;

/// <summary>The disk fails in earnest: the write says so, reads go on, nothing is damaged, and all goes on when the cause is gone.</summary>
public sealed class FailureTests
{
    private const int MostWrites = 200;
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    [RootFact]
    public async Task A_full_disk_stops_writes_and_nothing_else()
    {
        using var disk = new SmallDisk();
        Head after;
        await using (var store = Open(disk.Path))
        {
            await store.CommitAsync(Given.World(), 0, default);
            await FillAsync(store);
            await FailsAsync(store);
            disk.Enlarge();
            after = await GoesOnAsync(store);
        }
        await IsWholeAsync(disk.Path, after);
    }

    [RootFact]
    public async Task A_full_disk_with_a_killed_store_on_it_opens_again_with_all_that_was_acknowledged()
    {
        using var disk = new SmallDisk();
        using var copy = new TemporaryFolder();
        await using var store = Open(disk.Path);
        await store.CommitAsync(Given.World(), 0, default);
        await FillAsync(store);
        foreach (var file in Directory.GetFiles(disk.Path, "conflictgraph.db*").Where(file => !file.EndsWith("-shm", StringComparison.Ordinal)))
            File.Copy(file, Path.Combine(copy.Path, Path.GetFileName(file)));
        await IsWholeAsync(copy.Path, store.Head);
    }

    [RootFact]
    public async Task Files_that_become_read_only_stop_writes_and_nothing_else()
    {
        using var folder = new TemporaryFolder();
        Head after;
        await using (var store = Open(folder.Path))
        {
            await store.CommitAsync(Given.World(), 0, default);
            // Not the memory that SQLite shares through a file of its own: Linux ends a process that writes to a mapped file which became immutable.
            string[] files = [folder.Journal, folder.Journal + "-wal"];
            try
            {
                Command.Run("chattr", ["+i", .. files]);
                await FailsAsync(store);
                await FailsAsync(store);
            }
            finally
            {
                Command.Run("chattr", ["-i", .. files]);
            }
            after = await GoesOnAsync(store);
        }
        await IsWholeAsync(folder.Path, after);
    }

    [RootFact]
    public async Task A_read_only_folder_stops_the_start_with_a_plain_reason_and_stays_as_it_was()
    {
        using var disk = new SmallDisk();
        Head head;
        await using (var store = Open(disk.Path))
            head = (await store.CommitAsync(Given.World(), 0, default))!;
        disk.Protect();
        var refused = Assert.Throws<JournalException>(() => Open(disk.Path));
        Assert.Equal(JournalFault.Folder, refused.Fault);
        Assert.DoesNotContain('\n', refused.Message);
        disk.Unprotect();
        await IsWholeAsync(disk.Path, head);
    }

    [RootFact]
    public async Task A_backup_onto_a_full_disk_says_so_and_leaves_nothing()
    {
        using var disk = new SmallDisk();
        using var folder = new TemporaryFolder();
        await using var store = Open(folder.Path);
        await store.CommitAsync(Given.World(), 0, default);
        await store.CommitAsync(Given.Record(Given.Document("large", text: new string('t', 4_000_000))), 1, default);
        await Assert.ThrowsAsync<BackupException>(() => store.BackupAsync(Path.Combine(disk.Path, "copy.db"), null, default));
        Assert.Empty(Directory.GetFiles(disk.Path));
    }

    private EmbeddedStore Open(string folder) => EmbeddedStore.Open(new() { Folder = folder }, _clock);

    /// <summary>Writes until the disk takes no more.</summary>
    private static async Task FillAsync(EmbeddedStore store)
    {
        for (var i = 0; i < MostWrites; i++)
        {
            var head = store.Head;
            try
            {
                await store.CommitAsync(Given.Record(Given.Document($"filler-{i}", text: new string('t', 50_000))), head.Version, default);
            }
            catch (StoreUnavailableException failure)
            {
                Assert.Contains("nothing was changed", failure.Message, StringComparison.Ordinal);
                Assert.Equal(head, store.Head);
                return;
            }
        }
        Assert.Fail("The disk took everything.");
    }

    private static async Task FailsAsync(EmbeddedStore store)
    {
        var head = store.Head;
        var before = await Answers.OfAsync(store, new(head.Version, null));
        await Assert.ThrowsAsync<StoreUnavailableException>(
            async () => await store.CommitAsync(Given.Record(Given.Document("lost", text: new string('l', 100_000))), head.Version, default));
        Assert.Equal(head, store.Head);
        Assert.Empty(await store.ThingsAsync(new(head.Version + 1, null), ["lost"], default));
        Assert.Equal(before, await Answers.OfAsync(store, new(head.Version, null)));
        Assert.Equal(head.Version, (await store.ChangesAsync(0, int.MaxValue, default)).Count);
    }

    private static async Task<Head> GoesOnAsync(EmbeddedStore store)
    {
        var before = store.Head.Version;
        var after = await store.CommitAsync(Given.Record(Given.Document("kept", text: "The whole text.")), before, default);
        Assert.Equal(before + 1, after!.Version);
        Assert.Equal("The whole text.", (await store.TextsAsync(new(after.Version, null), [TextKey.OfDocument("kept")], default)).Values.Single());
        Assert.Empty(await store.VerifyAsync(default));
        return after;
    }

    private async Task IsWholeAsync(string folder, Head head)
    {
        Assert.Empty(EmbeddedStore.Verify(folder));
        await using var again = Open(folder);
        Assert.Equal(head, again.Head);
    }
}
