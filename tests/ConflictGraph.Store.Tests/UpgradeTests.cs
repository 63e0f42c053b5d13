using ConflictGraph.Embedded;
using ConflictGraph.Embedded.Journaling;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Time.Testing;

namespace ConflictGraph.Store.Tests;

/// <summary>A journal of an older format is brought to the newest at a start, or stays as it was. As there is only one format yet, others are made up.</summary>
public sealed class UpgradeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeTimeProvider _clock = new(new DateTimeOffset(2017, 1, 20, 12, 0, 0, TimeSpan.Zero));

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_older_journal_is_upgraded_step_by_step_and_the_old_one_is_kept()
    {
        await WriteAsync();
        var formats = new JournalUpgrades(
            connection => Execute(connection, "CREATE TABLE second (x INTEGER) STRICT"), connection => Execute(connection, "ALTER TABLE second RENAME TO third"));
        await using (var store = EmbeddedStore.Open(Options, _clock, formats))
        {
            Assert.Equal(1, store.Head.Version);
            Assert.NotNull(await store.CommitAsync(Given.Record(Given.Actor("later")), 1, default));
        }
        Assert.Equal((3, 0), (Number(_folder.Journal, "PRAGMA user_version"), Number(_folder.Journal, "SELECT count(*) FROM third")));
        Assert.Equal((1, 1), (Number(_folder.Journal + ".format-1", "PRAGMA user_version"), Number(_folder.Journal + ".format-1", "SELECT count(*) FROM event")));
        await using var again = EmbeddedStore.Open(Options, _clock, formats);
        Assert.Equal(2, again.Head.Version);
    }

    [Theory]
    [InlineData("UPDATE event SET body = '{}'")]
    [InlineData("This is no SQL.")]
    public async Task An_upgrade_that_makes_no_whole_journal_leaves_the_old_one_as_it_was(string change)
    {
        await WriteAsync();
        var bytes = await File.ReadAllBytesAsync(_folder.Journal);
        var formats = new JournalUpgrades(connection => Execute(connection, "CREATE TABLE second (x INTEGER) STRICT"), connection => Execute(connection, change));
        Assert.Throws<JournalException>(() => EmbeddedStore.Open(Options, _clock, formats));
        Assert.Equal(bytes, await File.ReadAllBytesAsync(_folder.Journal));
        Assert.Empty(EmbeddedStore.Verify(_folder.Path));
        Assert.DoesNotContain(Directory.GetFiles(_folder.Path), file => file.Contains(".upgraded", StringComparison.Ordinal) || file.Contains(".format", StringComparison.Ordinal));
    }

    private EmbeddedOptions Options => new() { Folder = _folder.Path };

    private async Task WriteAsync()
    {
        await using var store = EmbeddedStore.Open(Options, _clock);
        await store.CommitAsync(Given.World(), 0, default);
    }

    private static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long Number(string path, string sql)
    {
        using var connection = new SqliteConnection($"Data Source={path};Pooling=False");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return (long)command.ExecuteScalar()!;
    }
}
