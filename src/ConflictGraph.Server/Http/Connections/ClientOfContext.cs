using System.Buffers.Binary;
using System.Net;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>Says which client a request is of.</summary>
public static class ClientOfContext
{
    private const int AddressLength = 16;

    /// <summary>How many bits of an IPv6 address everybody chooses for himself.</summary>
    private const int OwnBits = 64;

    /// <summary>The caller where it has shown who it is, and otherwise the address.</summary>
    public static Client Client(this HttpContext context) => context.Client(context.Caller());

    /// <summary>The same for a caller that has shown who it is in another way than by a header.</summary>
    public static Client Client(this HttpContext context, Caller caller) =>
        caller.Id is { } id ? new(id, 0) : new(null, Network(context.Connection.RemoteIpAddress));

    private static UInt128 Network(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[AddressLength];
        if (address is null || !address.TryWriteBytes(bytes, out var length))
            return 0;
        if (length < AddressLength)
            return BinaryPrimitives.ReadUInt32BigEndian(bytes);
        var whole = BinaryPrimitives.ReadUInt128BigEndian(bytes);
        return address.IsIPv4MappedToIPv6 ? (uint)whole : whole >> OwnBits << OwnBits;
    }
}
