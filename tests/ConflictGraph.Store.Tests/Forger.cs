using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Store.Tests;

/// <summary>Changes the last event of a journal and gives it a checksum that fits; written from the description of the format, not with its code.</summary>
internal static class Forger
{
    public static void ChangeLastBody(string journal, string body)
    {
        using var connection = new SqliteConnection($"Data Source={journal};Pooling=False");
        connection.Open();
        using var read = connection.CreateCommand();
        read.CommandText = "SELECT e.version, e.kind, e.recorded_at, p.checksum FROM event e JOIN event p ON p.version = e.version - 1 ORDER BY 1 DESC LIMIT 1";
        long version;
        byte[] checksum;
        using (var row = read.ExecuteReader())
        {
            row.Read();
            version = row.GetInt64(0);
            checksum = SHA256.HashData([
                .. row.GetFieldValue<byte[]>(3), .. Number(version), .. Number(row.GetInt64(2)), .. Text(row.GetString(1)), .. Text(body)]);
        }
        using var write = connection.CreateCommand();
        write.CommandText = "UPDATE event SET body = $body, checksum = $checksum WHERE version = $version";
        write.Parameters.AddWithValue("$body", body);
        write.Parameters.AddWithValue("$checksum", checksum);
        write.Parameters.AddWithValue("$version", version);
        write.ExecuteNonQuery();
    }

    private static byte[] Text(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return [.. Number(bytes.Length), .. bytes];
    }

    private static byte[] Number(long number)
    {
        var bytes = new byte[8];
        BinaryPrimitives.WriteInt64LittleEndian(bytes, number);
        return bytes;
    }
}
