using ConflictGraph.Domain.Storage;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>Walks the texts beside the entries; both are in the order of versions.</summary>
internal sealed class TextCursor : IDisposable
{
    private readonly SqliteCommand _command;
    private readonly SqliteDataReader _rows;

    public TextCursor(SqliteConnection connection)
    {
        _command = connection.CreateCommand();
        _command.CommandText = "SELECT version, owner, part, body FROM text ORDER BY rowid";
        _rows = _command.ExecuteReader();
        IsAtEnd = !_rows.Read();
    }

    public bool IsAtEnd { get; private set; }

    /// <summary>The version of the next text.</summary>
    public long Version => _rows.GetInt64(0);

    /// <summary>The owner of the next text.</summary>
    public string Owner => _rows.GetString(1);

    public void Skip() => IsAtEnd = !_rows.Read();

    public List<ApartText> Of(long version)
    {
        var texts = new List<ApartText>();
        for (; !IsAtEnd && Version == version; Skip())
            texts.Add(new(new TextKey(Owner, _rows.GetInt32(2)), _rows.GetString(3)));
        return texts;
    }

    public void Dispose()
    {
        _rows.Dispose();
        _command.Dispose();
    }
}
