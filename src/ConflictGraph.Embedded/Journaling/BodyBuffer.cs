using Microsoft.Data.Sqlite;
using static SQLitePCL.raw;

namespace ConflictGraph.Embedded.Journaling;

/// <summary>
/// Takes one body after the other out of a row. All use the same memory: a large array for each would go to the large object heap, and a start
/// would spend much of its time collecting it.
/// </summary>
internal sealed class BodyBuffer
{
    private byte[] _bytes = [];

    /// <returns>The body, until the next one is read.</returns>
    public ReadOnlyMemory<byte> Read(SqliteDataReader rows, int column)
    {
        var body = sqlite3_column_blob(rows.Handle, column);
        if (body.Length > _bytes.Length)
            _bytes = new byte[Math.Max(body.Length, _bytes.Length * 2)];
        body.CopyTo(_bytes);
        return _bytes.AsMemory(0, body.Length);
    }
}
