using ConflictGraph.Domain.Recording;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>
/// The formats that a journal had before: the first upgrade leads from format 1 to 2, and so on. Each is a change that is made to a copy in one
/// transaction; the journal itself is replaced only when the copy was read to its end, and the old one stays beside it.
/// </summary>
internal sealed class JournalUpgrades(params IReadOnlyList<Action<SqliteConnection>> steps)
{
    /// <summary>Format 1 is the first, so there is nothing to upgrade from yet.</summary>
    public static readonly JournalUpgrades Known = new();

    /// <summary>The format that is read and written.</summary>
    public long Newest => 1 + steps.Count;

    /// <summary>Brings a journal of an older format to the newest, and leaves every other file to whoever reads it next.</summary>
    /// <exception cref="JournalException">What came out is no whole journal; nothing was changed.</exception>
    /// <exception cref="SqliteException">It cannot be read or written; nothing was changed.</exception>
    public void Bring(string path, Func<JournalEntry, JournalEvent> decode)
    {
        if (OlderFormat(path) is not { } format)
            return;
        var upgraded = path + ".upgraded";
        try
        {
            JournalCopy.Delete(upgraded);
            JournalCopy.Make(path, upgraded, null, CancellationToken.None);
            using (var connection = JournalFile.Open(upgraded, SqliteOpenMode.ReadWrite))
            {
                for (var from = format; from < Newest; from++)
                    Step(connection, from);
            }
            JournalReplay.Run(upgraded, this, decode, (_, _) => { });
            Keep(path, format);
            File.Move(upgraded, path, overwrite: true);
        }
        finally
        {
            JournalCopy.Delete(upgraded);
        }
    }

    private void Step(SqliteConnection connection, long from)
    {
        using var transaction = connection.BeginTransaction();
        steps[(int)from - 1](connection);
        JournalFile.Execute(connection, $"PRAGMA user_version = {from + 1}");
        transaction.Commit();
    }

    private long? OlderFormat(string path)
    {
        if (Newest == 1 || new FileInfo(path).Length == 0)
            return null;
        using var connection = JournalFile.Open(path, SqliteOpenMode.ReadOnly);
        if (JournalFile.Number(connection, "PRAGMA application_id") != JournalFile.ApplicationId)
            return null;
        var format = JournalFile.Number(connection, "PRAGMA user_version");
        return format >= 1 && format < Newest ? format : null;
    }

    /// <summary>Keeps the old journal under another name, and empties the log beside it, which would else be taken for that of the new one.</summary>
    private static void Keep(string path, long format)
    {
        using (var connection = JournalFile.Open(path, SqliteOpenMode.ReadWrite))
            JournalFile.Execute(connection, "PRAGMA wal_checkpoint(TRUNCATE)");
        var kept = $"{path}.format-{format}";
        JournalCopy.Delete(kept);
        JournalCopy.Make(path, kept, null, CancellationToken.None);
    }
}
