namespace ConflictGraph.Server.Http.Requests;

/// <summary>The bytes of a request as a key: equal if all of them are.</summary>
internal readonly struct RequestBytes : IEquatable<RequestBytes>
{
    private readonly ReadOnlyMemory<byte> _bytes;
    private readonly int _hash;

    public RequestBytes(ReadOnlyMemory<byte> bytes)
    {
        var hash = new HashCode();
        hash.AddBytes(bytes.Span);
        (_bytes, _hash) = (bytes, hash.ToHashCode());
    }

    public bool Equals(RequestBytes other) => _hash == other._hash && _bytes.Span.SequenceEqual(other._bytes.Span);

    public override bool Equals(object? obj) => obj is RequestBytes other && Equals(other);

    public override int GetHashCode() => _hash;
}
