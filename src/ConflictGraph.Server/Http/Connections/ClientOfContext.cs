using System.Net;
using System.Net.Sockets;
using ConflictGraph.Server.GraphQL.Callers;
using ConflictGraph.Server.Http.Access;

namespace ConflictGraph.Server.Http.Connections;

/// <summary>Who counts as one client.</summary>
public static class ClientOfContext
{
    /// <summary>How many bytes of an IPv6 address tell who has it; the rest everybody chooses for himself.</summary>
    private const int NetworkLength = 8;

    /// <summary>The caller where it has shown who it is, and otherwise the address.</summary>
    public static string Client(this HttpContext context) => context.Client(context.Caller());

    /// <summary>The same for a caller that has shown who it is in another way than by a header.</summary>
    public static string Client(this HttpContext context, Caller caller) =>
        caller.Id is { } id ? $"caller {id}" : $"address {Network(context.Connection.RemoteIpAddress)}";

    private static string? Network(IPAddress? address) => address switch
    {
        { IsIPv4MappedToIPv6: true } => address.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } => Convert.ToHexString(address.GetAddressBytes().AsSpan(0, NetworkLength)),
        _ => address?.ToString(),
    };
}
