namespace ConflictGraph.Explore.Tests.Size;

/// <summary>Counts what is written to it, and now and then how much memory is in use meanwhile.</summary>
internal sealed class CountingStream : Stream
{
    private const long LookedAtEach = 32 * 1024 * 1024;

    private long length;
    private long looked;

    public long FirstMemory { get; } = GC.GetTotalMemory(forceFullCollection: true);

    public long MostMemory { get; private set; }

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => length;

    public override long Position { get => length; set => throw new NotSupportedException(); }

    public override void Write(byte[] buffer, int offset, int count) => Count(count);

    public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
    {
        Count(buffer.Length);
        return ValueTask.CompletedTask;
    }

    public override void Flush() { }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private void Count(int count)
    {
        length += count;
        if (length - looked < LookedAtEach)
            return;
        looked = length;
        MostMemory = Math.Max(MostMemory, GC.GetTotalMemory(forceFullCollection: true));
    }
}
