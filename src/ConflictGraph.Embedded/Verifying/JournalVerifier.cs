using System.Security.Cryptography;
using ConflictGraph.Domain.Time;
using ConflictGraph.Embedded.Journaling;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Verifying;

/// <summary>Recomputes every invariant of a journal, and goes on after each that does not hold.</summary>
internal sealed class JournalVerifier(CancellationToken cancellation)
{
    private readonly List<JournalFinding> _findings = [];

    /// <returns>All that is wrong; nothing for a journal that can be trusted.</returns>
    /// <exception cref="JournalException">It is not a journal of this version.</exception>
    public IReadOnlyList<JournalFinding> Verify(string path)
    {
        try
        {
            using var connection = JournalFile.Open(path, SqliteOpenMode.ReadOnly);
            JournalReplay.CheckMarks(connection, path, JournalUpgrades.Known.Newest);
            // One transaction for all of it, so that a journal which is written meanwhile is read as of one version.
            using var transaction = connection.BeginTransaction(deferred: true);
            CheckPages(connection);
            CheckEvents(connection);
        }
        catch (DamageException damage)
        {
            _findings.Add(new(0, $"The journal is damaged: {damage.Message}."));
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is not (SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_CANTOPEN))
        {
            _findings.Add(new(0, $"The journal cannot be read to its end: {failure.Message}"));
        }
        return _findings;
    }

    private void CheckPages(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        using var rows = command.ExecuteReader();
        while (rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            if (rows.GetString(0) is not "ok" and var problem)
                _findings.Add(new(0, $"The database file is damaged: {problem}"));
        }
    }

    private void CheckEvents(SqliteConnection connection)
    {
        var history = new History(_findings);
        var reader = new EventReader();
        using var chain = new ChecksumChain();
        using var texts = new TextCursor(connection);
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT version, kind, recorded_at, body, checksum FROM event ORDER BY version";
        using var rows = command.ExecuteReader();
        var (version, checksum, last) = (0L, ChecksumChain.Start, new Instant(long.MinValue));
        while (rows.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            var next = rows.GetInt64(0);
            if (next != version + 1)
                _findings.Add(new(next, next == version + 2 ? $"version {version + 1} is missing before it." : $"versions {version + 1} to {next - 1} are missing before it."));
            version = next;
            CheckStrays(texts, version);
            var entry = new JournalEntry(version, rows.GetString(1), new Instant(rows.GetInt64(2)), rows.GetFieldValue<byte[]>(3), texts.Of(version));
            var written = rows.GetFieldValue<byte[]>(4);
            if (!CryptographicOperations.FixedTimeEquals(chain.Next(checksum, entry), written))
                _findings.Add(new(version, "its checksum does not fit what is written there and before it."));
            if (entry.RecordedAt < last)
                _findings.Add(new(version, $"it was recorded at {entry.RecordedAt}, before the version before it."));
            (checksum, last) = (written, entry.RecordedAt);
            CheckEvent(entry, reader, history);
        }
        CheckStrays(texts, long.MaxValue);
    }

    private void CheckEvent(JournalEntry entry, EventReader reader, History history)
    {
        try
        {
            history.Add(entry, reader.Read(entry));
        }
        catch (DamageException damage)
        {
            _findings.Add(new(entry.Version, $"it cannot be read: {damage.InnerException?.Message ?? damage.Message}"));
        }
    }

    /// <summary>Texts in front of those of this version belong to no version, or do not stand in order.</summary>
    private void CheckStrays(TextCursor texts, long version)
    {
        for (; !texts.IsAtEnd && texts.Version < version; texts.Skip())
            _findings.Add(new(texts.Version, $"a text of '{texts.Owner}' belongs to no event."));
    }
}
