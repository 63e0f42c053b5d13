using System.Buffers;

namespace ConflictGraph.Formats.Json;

/// <summary>The bytes of a file, of which no more than one entry has to be in memory at a time, and the line that has been come to.</summary>
internal sealed class ByteFeed : IDisposable
{
    /// <summary>The most bytes that one entry may have: a document's text of the greatest length, each character escaped, fits in.</summary>
    public const int LongestEntry = 16 * 1024 * 1024;

    private static readonly SearchValues<byte> Structure = SearchValues.Create("\"{}[]\n"u8);
    private readonly Stream stream;
    private readonly string file;
    private byte[] buffer = ArrayPool<byte>.Shared.Rent(256 * 1024);
    private int at;
    private int end;
    private bool isAtEnd;

    public ByteFeed(Stream stream, string file)
    {
        (this.stream, this.file) = (stream, file);
        while (end < 4 && Fill()) { }
        var start = buffer.AsSpan(0, end);
        if (start is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, ..] or [_, 0, ..])
            throw Fail(InputFault.Encoding, "The file takes UTF-8; this one is in UTF-16 or UTF-32. Save it as UTF-8.");
        if (start is [0xEF, 0xBB, 0xBF, ..])
            at = 3;
    }

    /// <summary>The line that has been come to, from 1.</summary>
    public long Line { get; private set; } = 1;

    /// <summary>How many bytes of the file have been passed.</summary>
    public long Passed { get; private set; }

    public void Dispose() => ArrayPool<byte>.Shared.Return(buffer);

    public InputException Fail(InputFault fault, string message) => new(fault, new(file, Line), message);

    /// <summary>The next byte that is not white space, without passing it; -1 at the end of the file.</summary>
    public int Peek()
    {
        while (true)
        {
            if (at == end && !Fill())
                return -1;
            var one = buffer[at];
            if (one is not ((byte)' ' or (byte)'\t' or (byte)'\r' or (byte)'\n'))
                return one;
            Pass(1);
        }
    }

    /// <summary>Passes the next byte that is not white space.</summary>
    public int Take()
    {
        var one = Peek();
        if (one >= 0)
            Pass(1);
        return one;
    }

    /// <summary>The whole object that starts here, until the next call; passes it. <see cref="Line"/> is its last line then.</summary>
    public ReadOnlySpan<byte> TakeObject() => TakeSpan(Balance());

    /// <summary>The text that starts here, with its quotation marks.</summary>
    public ReadOnlySpan<byte> TakeText() => TakeSpan(TextLength(0));

    private ReadOnlySpan<byte> TakeSpan(int length)
    {
        var start = at;
        Pass(length);
        return buffer.AsSpan(start, length);
    }

    private void Pass(int count)
    {
        Line += buffer.AsSpan(at, count).Count((byte)'\n');
        at += count;
        Passed += count;
    }

    /// <summary>How long the object is that starts here.</summary>
    private int Balance()
    {
        var depth = 0;
        for (var length = 0; ;)
        {
            var next = buffer.AsSpan(at + length, end - at - length).IndexOfAny(Structure);
            if (next < 0)
            {
                length = end - at;
                More();
                continue;
            }
            length += next;
            switch (buffer[at + length])
            {
                case (byte)'"':
                    length = TextLength(length);
                    continue;
                case (byte)'{' or (byte)'[':
                    depth++;
                    break;
                case (byte)'}' or (byte)']' when --depth == 0:
                    return length + 1;
            }
            length++;
        }
    }

    /// <summary>Where the text ends that starts at an offset from here.</summary>
    private int TextLength(int from)
    {
        for (var length = from + 1; ;)
        {
            var next = buffer.AsSpan(at + length, end - at - length).IndexOfAny((byte)'"', (byte)'\\');
            if (next < 0)
            {
                length = end - at;
                More();
                continue;
            }
            length += next;
            if (buffer[at + length] == (byte)'"')
                return length + 1;
            while (at + length + 1 >= end)
                More();
            length += 2;
        }
    }

    private void More()
    {
        if (end - at > LongestEntry)
            throw Fail(InputFault.TooLong, $"The entry that starts here is longer than the {LongestEntry / 1024 / 1024} MB that one may have.");
        if (!Fill())
            throw Fail(InputFault.CutOff, "The file ends in the middle of the entry that starts here.");
    }

    private bool Fill()
    {
        if (isAtEnd)
            return false;
        if (at > 0)
        {
            buffer.AsSpan(at, end - at).CopyTo(buffer);
            (at, end) = (0, end - at);
        }
        if (end == buffer.Length)
        {
            var larger = ArrayPool<byte>.Shared.Rent(buffer.Length * 2);
            buffer.AsSpan(0, end).CopyTo(larger);
            ArrayPool<byte>.Shared.Return(buffer);
            buffer = larger;
        }
        var read = stream.Read(buffer, end, buffer.Length - end);
        end += read;
        isAtEnd = read == 0;
        return read > 0;
    }
}
