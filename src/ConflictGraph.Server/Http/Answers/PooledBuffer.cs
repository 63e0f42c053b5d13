using System.Buffers;

namespace ConflictGraph.Server.Http.Answers;

/// <summary>Bytes that are written once and read once, in memory that is used again afterwards.</summary>
public sealed class PooledBuffer : IBufferWriter<byte>, IDisposable
{
    private const int FirstLength = 16 * 1024;

    private byte[] _bytes = ArrayPool<byte>.Shared.Rent(FirstLength);
    private int _length;

    /// <summary>What was written, until more is written or this is disposed of.</summary>
    public ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    public void Advance(int count) => _length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        if (_bytes.Length - _length < Math.Max(sizeHint, 1))
            Grow(sizeHint);
        return _bytes.AsMemory(_length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
        _length = 0;
    }

    private void Grow(int by)
    {
        var longer = ArrayPool<byte>.Shared.Rent(Math.Max(_bytes.Length * 2, _length + by));
        _bytes.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = longer;
    }
}
