using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Copies a journal, as it is at one version, by SQLite's own online backup.</summary>
internal static class JournalCopy
{
    private const int PagesAStep = 1024;

    /// <param name="progress">Gets the part that is done, from 0 to 1.</param>
    /// <exception cref="SqliteException">It cannot be read or written.</exception>
    public static void Make(string from, string to, IProgress<double>? progress, CancellationToken cancellation)
    {
        using (var source = JournalFile.Open(from, SqliteOpenMode.ReadOnly))
        using (var target = JournalFile.Open(to, SqliteOpenMode.ReadWriteCreate))
        {
            // An open transaction keeps the version, which otherwise the copy would begin anew from with every write.
            using var transaction = source.BeginTransaction(deferred: true);
            JournalFile.Number(source, "SELECT count(*) FROM event WHERE version = 0");
            using var backup = sqlite3_backup_init(target.Handle, "main", source.Handle, "main");
            SqliteException.ThrowExceptionForRC(sqlite3_errcode(target.Handle), target.Handle);
            for (var state = SQLITE_OK; state != SQLITE_DONE;)
            {
                cancellation.ThrowIfCancellationRequested();
                state = sqlite3_backup_step(backup, PagesAStep);
                if (state != SQLITE_DONE)
                    SqliteException.ThrowExceptionForRC(state, target.Handle);
                progress?.Report(1 - sqlite3_backup_remaining(backup) / (double)Math.Max(1, sqlite3_backup_pagecount(backup)));
            }
        }
        using var file = new FileStream(to, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>Removes a copy with the files that SQLite may have put beside it.</summary>
    public static void Delete(string path)
    {
        foreach (var ending in (string[])["", "-journal", "-wal", "-shm"])
            File.Delete(path + ending);
    }
}
