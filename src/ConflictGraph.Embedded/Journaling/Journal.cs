using System.Text;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Storage;
using ConflictGraph.Domain.Time;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>The durable, append-only list of everything that happened. One writer at a time; texts may be read meanwhile.</summary>
internal sealed class Journal : IDisposable
{
    private readonly string _path;
    private readonly FolderLock _lock;
    private readonly ChecksumChain _chain = new();
    private byte[] _checksum;
    private SqliteConnection? _connection;

    private Journal(string path, FolderLock folderLock, byte[] checksum) => (_path, _lock, _checksum) = (path, folderLock, checksum);

    /// <summary>Reads all that is there, and only then opens it for writing.</summary>
    /// <exception cref="JournalException">It cannot be opened; nothing in it was changed.</exception>
    public static Journal Open(
        string folder, JournalUpgrades formats, Func<JournalEntry, JournalEvent> decode, Action<JournalEntry, JournalEvent> apply)
    {
        var folderLock = FolderLock.Take(folder);
        try
        {
            var path = JournalFile.PathIn(folder);
            if (!File.Exists(path))
                JournalFile.Create(path, formats.Newest);
            formats.Bring(path, decode);
            var journal = new Journal(path, folderLock, JournalReplay.Run(path, formats, decode, apply));
            journal._connection = journal.Connect();
            return journal;
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            folderLock.Dispose();
            throw new JournalException(JournalFault.Folder,
                $"The journal in '{folder}' cannot be written: give this process the rights to it and free space, or name another folder.", failure);
        }
        catch
        {
            folderLock.Dispose();
            throw;
        }
    }

    public string Path => _path;

    /// <summary>Writes an entry, durably and whole.</summary>
    /// <exception cref="StoreUnavailableException">It could not be written, and nothing of it was.</exception>
    public void Append(JournalEntry entry)
    {
        try
        {
            var connection = _connection ??= Reconnect(entry.Version);
            var checksum = _chain.Next(_checksum, entry);
            using (var transaction = connection.BeginTransaction())
            {
                InsertEvent(connection, entry, checksum);
                InsertTexts(connection, entry);
                transaction.Commit();
            }
            _checksum = checksum;
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException)
        {
            Disconnect();
            throw new StoreUnavailableException(
                "The data could not be written, and nothing was changed: see that the disk has free space and that the data folder may be written, and try again.",
                failure);
        }
    }

    /// <summary>By key, the text that was the newest at the version that stands beside it.</summary>
    /// <exception cref="StoreUnavailableException">The journal cannot be read just now.</exception>
    public Dictionary<TextKey, string> Texts(IReadOnlyCollection<(TextKey Key, long Version)> wanted, CancellationToken cancellation)
    {
        try
        {
            using var connection = JournalFile.Open(_path, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText =
                "SELECT body FROM text WHERE owner = $owner AND part = $part AND version <= $version ORDER BY version DESC LIMIT 1";
            var owner = command.Parameters.Add("$owner", SqliteType.Text);
            var part = command.Parameters.Add("$part", SqliteType.Integer);
            var version = command.Parameters.Add("$version", SqliteType.Integer);
            var found = new Dictionary<TextKey, string>(wanted.Count);
            foreach (var text in wanted)
            {
                cancellation.ThrowIfCancellationRequested();
                (owner.Value, part.Value, version.Value) = (text.Key.Owner, text.Key.Part, text.Version);
                if (command.ExecuteScalar() is string body)
                    found[text.Key] = body;
            }
            return found;
        }
        catch (SqliteException failure)
        {
            throw new StoreUnavailableException("Texts cannot be read just now: see that the data folder is there and may be read, and try again.", failure);
        }
    }

    /// <summary>The entries after a version, oldest first and without their texts.</summary>
    /// <exception cref="StoreUnavailableException">The journal cannot be read just now.</exception>
    public List<JournalEntry> Entries(long after, int count, CancellationToken cancellation)
    {
        try
        {
            using var connection = JournalFile.Open(_path, SqliteOpenMode.ReadOnly);
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT version, kind, recorded_at, body FROM event WHERE version > $after ORDER BY version LIMIT $count";
            command.Parameters.AddWithValue("$after", after);
            command.Parameters.AddWithValue("$count", count);
            using var rows = command.ExecuteReader();
            var entries = new List<JournalEntry>();
            while (rows.Read())
            {
                cancellation.ThrowIfCancellationRequested();
                entries.Add(new(rows.GetInt64(0), rows.GetString(1), new Instant(rows.GetInt64(2)), rows.GetFieldValue<byte[]>(3), []));
            }
            return entries;
        }
        catch (SqliteException failure)
        {
            throw new StoreUnavailableException("The journal cannot be read just now: see that the data folder is there and may be read, and try again.", failure);
        }
    }

    public void Dispose()
    {
        try
        {
            if (_connection is { } connection)
                JournalFile.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        }
        finally
        {
            Disconnect();
            _chain.Dispose();
            _lock.Dispose();
        }
    }

    private SqliteConnection Connect()
    {
        var connection = JournalFile.Open(_path, SqliteOpenMode.ReadWrite);
        JournalFile.Execute(connection, "PRAGMA synchronous = FULL");
        return connection;
    }

    /// <summary>After a failure, also takes out what a commit may have left behind that was reported as failed.</summary>
    private SqliteConnection Reconnect(long version)
    {
        var connection = Connect();
        try
        {
            JournalFile.Execute(connection, $"BEGIN IMMEDIATE; DELETE FROM text WHERE version >= {version}; DELETE FROM event WHERE version >= {version}; COMMIT");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    private void Disconnect()
    {
        _connection?.Dispose();
        _connection = null;
    }

    private static void InsertEvent(SqliteConnection connection, JournalEntry entry, byte[] checksum)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO event (version, kind, recorded_at, body, checksum) VALUES ($version, $kind, $recordedAt, $body, $checksum)";
        command.Parameters.AddWithValue("$version", entry.Version);
        command.Parameters.AddWithValue("$kind", entry.Kind);
        command.Parameters.AddWithValue("$recordedAt", entry.RecordedAt.Milliseconds);
        command.Parameters.AddWithValue("$body", Encoding.UTF8.GetString(entry.Body.Span));
        command.Parameters.AddWithValue("$checksum", checksum);
        command.ExecuteNonQuery();
    }

    private static void InsertTexts(SqliteConnection connection, JournalEntry entry)
    {
        if (entry.Texts.Count == 0)
            return;
        using var command = connection.CreateCommand();
        command.CommandText = "INSERT INTO text (version, owner, part, body) VALUES ($version, $owner, $part, $body)";
        command.Parameters.AddWithValue("$version", entry.Version);
        var owner = command.Parameters.Add("$owner", SqliteType.Text);
        var part = command.Parameters.Add("$part", SqliteType.Integer);
        var body = command.Parameters.Add("$body", SqliteType.Text);
        foreach (var text in entry.Texts)
        {
            (owner.Value, part.Value, body.Value) = (text.Key.Owner, text.Key.Part, text.Body);
            command.ExecuteNonQuery();
        }
    }
}
