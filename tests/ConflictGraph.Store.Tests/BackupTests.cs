using ConflictGraph.Embedded;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>A backup is a whole journal of one version, or it is not there.</summary>
public sealed class BackupTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _other = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public void Dispose()
    {
        _folder.Dispose();
        _other.Dispose();
    }

    [Fact]
    public async Task A_backup_opens_as_the_store_was_and_is_one_file()
    {
        await using var store = Open(_folder);
        await store.CommitAsync(Given.World(), 0, default);
        var parts = new List<double>();
        await store.BackupAsync(_other.Journal, new Listing(parts), default);
        await store.CommitAsync(Given.Record(Given.Actor("later")), 1, default);
        Assert.Equal(1, parts[^1]);
        Assert.Equal([_other.Journal], Directory.GetFiles(_other.Path));
        Assert.Empty(EmbeddedStore.Verify(_other.Path));
        await using var restored = Open(_other);
        Assert.Equal(1, restored.Head.Version);
        Assert.Equal(await Answers.OfAsync(store, new(1, null)), await Answers.OfAsync(restored, new(1, null)));
    }

    [Fact]
    public async Task Writes_go_on_while_a_backup_is_made()
    {
        await using var store = Open(_folder);
        await store.CommitAsync(Given.World(), 0, default);
        using var stop = new CancellationTokenSource();
        var writing = Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
                await store.CommitAsync(Given.Record(Given.Document($"document-{i}", text: new string('t', 10_000))), store.Head.Version, default);
        });
        for (var i = 0; i < 3; i++)
            await store.BackupAsync(Path.Combine(_other.Path, $"{i}.db"), null, default);
        await stop.CancelAsync();
        await writing;
        Assert.Equal(3, Directory.GetFiles(_other.Path).Length);
    }

    [Fact]
    public async Task A_file_that_is_there_is_never_overwritten()
    {
        await using var store = Open(_folder);
        await File.WriteAllTextAsync(_other.Journal, "precious");
        await Assert.ThrowsAsync<BackupException>(() => store.BackupAsync(_other.Journal, null, default));
        Assert.Equal("precious", await File.ReadAllTextAsync(_other.Journal));
    }

    [Fact]
    public async Task A_backup_that_cannot_be_written_or_is_cancelled_leaves_nothing()
    {
        await using var store = Open(_folder);
        await Assert.ThrowsAsync<BackupException>(() => store.BackupAsync(Path.Combine(_other.Path, "nowhere", "copy.db"), null, default));
        using var cancelled = new CancellationTokenSource();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(
            () => store.BackupAsync(_other.Journal, new Cancelling(cancelled), cancelled.Token));
        Assert.Empty(Directory.GetFiles(_other.Path));
    }

    [Fact]
    public async Task What_is_damaged_is_not_kept_as_a_backup()
    {
        await using var store = Open(_folder);
        await store.CommitAsync(Given.World(), 0, default);
        using (var connection = new SqliteConnection($"Data Source={_folder.Journal};Pooling=False"))
        {
            connection.Open();
            using var command = connection.CreateCommand();
            command.CommandText = "UPDATE event SET body = replace(body, 'Ahrar', 'Ahmar')";
            command.ExecuteNonQuery();
        }
        var failure = await Assert.ThrowsAsync<BackupException>(() => store.BackupAsync(_other.Journal, null, default));
        Assert.Contains("its checksum does not fit", failure.Message, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFiles(_other.Path));
    }

    private EmbeddedStore Open(TemporaryFolder folder) => EmbeddedStore.Open(new() { Folder = folder.Path }, _clock);

    private sealed class Listing(List<double> parts) : IProgress<double>
    {
        public void Report(double value) => parts.Add(value);
    }

    /// <summary>Cancels as soon as anything is copied, and so in front of the verifying.</summary>
    private sealed class Cancelling(CancellationTokenSource source) : IProgress<double>
    {
        public void Report(double value) => source.Cancel();
    }
}
