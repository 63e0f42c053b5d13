using System.Security.Cryptography;
using ConflictGraph.Domain.Recording;
using ConflictGraph.Domain.Time;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Reads a journal from its first entry to its last without changing a byte of it, and checks everything on the way.</summary>
internal static class JournalReplay
{
    /// <param name="decode">Reads what an entry says.</param>
    /// <param name="apply">Takes each entry in turn, on a thread of its own. Of both, a <see cref="DamageException"/> means that what is said cannot be.</param>
    /// <returns>The checksum of the last entry.</returns>
    /// <exception cref="JournalException">It is not a journal, not of this version, or damaged.</exception>
    public static byte[] Run(string path, JournalUpgrades formats, Func<JournalEntry, JournalEvent> decode, Action<JournalEntry, JournalEvent> apply)
    {
        var version = 0L;
        try
        {
            using var connection = JournalFile.Open(path, SqliteOpenMode.ReadOnly);
            CheckMarks(connection, path, formats.Newest);
            using var chain = new ChecksumChain();
            using var queue = new ReplayQueue(apply);
            using var texts = new TextCursor(connection);
            var checksum = ChecksumChain.Start;
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT version, kind, recorded_at, body, checksum FROM event ORDER BY version";
            using var rows = command.ExecuteReader();
            var body = new BodyBuffer();
            for (; rows.Read(); version++)
            {
                if (rows.GetInt64(0) != version + 1)
                    throw new DamageException(version + 1, $"version {version + 1} is missing");
                var entry = new JournalEntry(version + 1, rows.GetString(1), new Instant(rows.GetInt64(2)), body.Read(rows, 3),
                    texts.Of(version + 1));
                checksum = chain.Next(checksum, entry);
                if (!CryptographicOperations.FixedTimeEquals(checksum, rows.GetFieldValue<byte[]>(4)))
                    throw new DamageException(version + 1, "its checksum does not fit");
                queue.Add(entry with { Body = default }, decode(entry));
            }
            queue.Complete();
            return texts.IsAtEnd ? checksum : throw new DamageException(version + 1, "a text belongs to no version");
        }
        catch (DamageException failure)
        {
            throw Damaged(path, failure.Message, failure);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode == SQLitePCL.raw.SQLITE_NOTADB)
        {
            throw Damaged(path, "it is not a database", failure);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_BUSY or SQLitePCL.raw.SQLITE_LOCKED)
        {
            throw new JournalException(JournalFault.Locked,
                $"The journal '{path}' is in use by another process: stop that one, or give this one another folder.", failure);
        }
        catch (SqliteException failure) when (failure.SqliteErrorCode is SQLitePCL.raw.SQLITE_CANTOPEN or SQLitePCL.raw.SQLITE_PERM)
        {
            throw new JournalException(JournalFault.Folder,
                $"The journal '{path}' cannot be read: give this process the rights to it and its folder, or name another folder.", failure);
        }
        catch (SqliteException failure)
        {
            throw Damaged(path, $"after version {version} it cannot be read", failure);
        }
    }

    /// <exception cref="JournalException">It is not a journal, or not of a format that is read here.</exception>
    /// <exception cref="DamageException">The marks cannot be.</exception>
    public static void CheckMarks(SqliteConnection connection, string path, long newest)
    {
        // An empty file is an empty database to SQLite, but a journal is never empty.
        if (new FileInfo(path).Length == 0)
            throw new DamageException(0, "the file is empty");
        if (JournalFile.Number(connection, "PRAGMA application_id") != JournalFile.ApplicationId)
        {
            throw new JournalException(JournalFault.Foreign,
                $"'{path}' is not a ConflictGraph journal but another program's database: name another folder.");
        }
        var format = JournalFile.Number(connection, "PRAGMA user_version");
        if (format > newest)
        {
            throw new JournalException(JournalFault.Newer,
                $"The journal '{path}' has format {format}, and this program reads up to {newest}: use a newer ConflictGraph.");
        }
        if (format < newest)
            throw new DamageException(0, $"there is no format {format}");
    }

    private static JournalException Damaged(string path, string what, Exception failure) => new(JournalFault.Damaged,
        $"The journal '{path}' is damaged ({what}): restore it from a backup; it was left as it is.", failure);
}
