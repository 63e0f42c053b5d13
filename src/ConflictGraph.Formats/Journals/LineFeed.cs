
namespace ConflictGraph.Formats.Journals;

/// <summary>The lines of a file, of which one at a time is in memory.</summary>
internal sealed class LineFeed(Stream stream, string file) : IDisposable
{
    /// <summary>The most bytes that one line may have: an event of many entries, and a text of the greatest length.</summary>
    private const int LongestLine = 256 * 1024 * 1024;

    private byte[] buffer = new byte[256 * 1024];
    private int at;
    private int end;

    public long Line { get; private set; }

    public long Passed { get; private set; }

    /// <summary>The next line without its end, until the next call; null after the last.</summary>
    public ReadOnlyMemory<byte>? Next()
    {
        for (var searched = 0; ;)
        {
            var found = buffer.AsSpan(at + searched, end - at - searched).IndexOf((byte)'\n');
            if (found >= 0)
                return Take(searched + found, 1);
            searched = end - at;
            if (searched > LongestLine)
                throw new InputException(InputFault.TooLong, new(file, Line + 1), $"A line takes at most {LongestLine / 1024 / 1024} MB; this one is longer.");
            if (Fill())
                continue;
            return searched == 0 ? default(ReadOnlyMemory<byte>?) : Take(searched, 0);
        }
    }

    public void Dispose() => stream.Dispose();

    private ReadOnlyMemory<byte> Take(int length, int ending)
    {
        var line = buffer.AsMemory(at, length);
        at += length + ending;
        Line++;
        Passed += length + ending;
        if (Line == 1 && line.Span is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [_, 0, ..])
            throw new InputException(InputFault.Encoding, new(file, Line), "The file takes UTF-8; this one is in UTF-16 or UTF-32. Save it as UTF-8.");
        if (Line == 1 && line.Span is [0xEF, 0xBB, 0xBF, ..])
            line = line[3..];
        return line.Span is [.., (byte)'\r'] ? line[..^1] : line;
    }

    private bool Fill()
    {
        if (at > 0)
        {
            buffer.AsSpan(at, end - at).CopyTo(buffer);
            (at, end) = (0, end - at);
        }
        if (end == buffer.Length)
            Array.Resize(ref buffer, buffer.Length * 2);
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        return read > 0;
    }
}
