using System.Text;

namespace ConflictGraph.Formats.Csv;

/// <summary>Reads text that has to be UTF-8, and says what stands between its columns.</summary>
internal sealed class CheckedReader : TextReader
{
    private readonly StreamReader text;
    private readonly string file;
    private long lines = 1;

    public CheckedReader(Stream stream, string file)
    {
        this.file = file;
        var buffered = new BufferedStream(stream, 64 * 1024);
        text = new(buffered, new UTF8Encoding(false, throwOnInvalidBytes: true), detectEncodingFromByteOrderMarks: true);
        Delimiter = ",";
        First = ReadFirst();
        if (text.CurrentEncoding is not UTF8Encoding || First.Contains('\0'))
            throw new InputException(InputFault.Encoding, new(file, 1), "The file takes UTF-8; this one is in UTF-16 or UTF-32. Save it as \"CSV UTF-8\".");
        var header = First.Split('\n', 2)[0];
        Delimiter = new[] { ",", ";", "\t" }.MaxBy(one => header.Split(one).Length)!;
    }

    public string Delimiter { get; }

    private string First { get; set; }

    public override int Peek() => First.Length > 0 ? First[0] : text.Peek();

    public override int Read()
    {
        var one = new char[1];
        return Read(one, 0, 1) == 0 ? -1 : one[0];
    }

    public override int Read(char[] buffer, int index, int count)
    {
        int read;
        if (First.Length > 0)
        {
            read = Math.Min(count, First.Length);
            First.CopyTo(0, buffer, index, read);
            First = First[read..];
        }
        else
            read = ReadMore(buffer.AsSpan(index, count));
        lines += buffer.AsSpan(index, read).Count('\n');
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            text.Dispose();
        base.Dispose(disposing);
    }

    private string ReadFirst()
    {
        var start = new char[4096];
        return new(start, 0, ReadMore(start));
    }

    private int ReadMore(Span<char> buffer)
    {
        try
        {
            return text.Read(buffer);
        }
        catch (DecoderFallbackException)
        {
            throw new InputException(InputFault.Encoding, new(file, lines), "The file takes UTF-8; from about here on are bytes that are none. Save it as \"CSV UTF-8\".");
        }
    }
}
