using System.Net;

namespace ConflictGraph.Server.Http.Access;

/// <summary>
/// Under which names the server may be addressed. A web page from elsewhere can make its own name point to this machine (DNS rebinding), and then
/// counts as the same origin; but it cannot choose a name that is not its own, nor a bare address.
/// </summary>
public static class HostRule
{
    public static bool Allows(AccessRules rules, HostString host)
    {
        if (!host.HasValue)
            return rules.AsksForCredentials;
        var name = host.Host.Trim('[', ']');
        if (rules.Hosts.Contains(name))
            return true;
        return rules.Recognition switch
        {
            Recognition.Loopback => IsLoopback(name),
            // A name without a dot is one of this machine or of the containers beside it, never one of the Internet.
            Recognition.None => IsLoopback(name) || IPAddress.TryParse(name, out _) || !name.Contains('.'),
            _ => rules.Hosts.Count == 0,
        };
    }

    private static bool IsLoopback(string name) => name is "127.0.0.1" or "::1"
        || name.Equals("localhost", StringComparison.OrdinalIgnoreCase) || (IPAddress.TryParse(name, out var address) && IPAddress.IsLoopback(address));
}
