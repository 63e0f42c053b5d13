using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>The database file of a journal: its name, its marks and its tables.</summary>
internal static class JournalFile
{
    /// <summary>"CGRF" in ASCII.</summary>
    public const long ApplicationId = 0x43475246;

    private const string Tables = """
        CREATE TABLE event (
          version INTEGER PRIMARY KEY,
          kind TEXT NOT NULL,
          recorded_at INTEGER NOT NULL,
          body TEXT NOT NULL,
          checksum BLOB NOT NULL
        ) STRICT;
        CREATE TABLE text (
          version INTEGER NOT NULL,
          owner TEXT NOT NULL,
          part INTEGER NOT NULL,
          body TEXT NOT NULL
        ) STRICT;
        CREATE UNIQUE INDEX text_by_owner ON text (owner, part, version);
        """;

    public static string PathIn(string folder) => Path.Combine(folder, "conflictgraph.db");

    /// <summary>Opens the file; never makes one.</summary>
    public static SqliteConnection Open(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(new SqliteConnectionStringBuilder
        {
            DataSource = path,
            Mode = mode,
            Pooling = false,
            DefaultTimeout = 2,
        }.ToString());
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Makes an empty journal under another name and moves it to its own, so that a journal that is there is always whole.</summary>
    public static void Create(string path, long format)
    {
        var unfinished = path + ".new";
        File.Delete(unfinished);
        using (var connection = Open(unfinished, SqliteOpenMode.ReadWriteCreate))
        {
            Execute(connection, "PRAGMA journal_mode = WAL");
            Execute(connection, "PRAGMA synchronous = FULL");
            Execute(connection, $"BEGIN; PRAGMA application_id = {ApplicationId}; PRAGMA user_version = {format}; {Tables} COMMIT");
        }
        File.Move(unfinished, path);
    }

    public static void Execute(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    public static long Number(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        return command.ExecuteScalar() is long number ? number : 0;
    }
}
