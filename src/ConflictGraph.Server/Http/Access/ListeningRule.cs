using System.Net;
using System.Net.Sockets;
using ConflictGraph.Server.Hosting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace ConflictGraph.Server.Http.Access;

/// <summary>
/// Where nobody has to say who it is, the server listens only where nobody else can come from. Each address is looked at just before it is
/// bound, wherever it was written: an option, the environment or a file.
/// </summary>
public sealed class ListeningRule(AccessRules rules) : IConfigureOptions<KestrelServerOptions>
{
    public void Configure(KestrelServerOptions options)
    {
        if (rules.Recognition == Recognition.Loopback)
            options.ConfigureEndpointDefaults(listening => Check(listening.EndPoint));
    }

    /// <exception cref="StartException">Others could come in there.</exception>
    public static void Check(EndPoint address)
    {
        // A socket in the file system is reached by this machine alone, and its file says by whom.
        if (address is UnixDomainSocketEndPoint || (address is IPEndPoint { Address: var ip } && IPAddress.IsLoopback(ip)))
            return;
        throw new StartException(
            $"Others could reach the server at {address}, and nobody would have to say who it is: set --auth keys or --auth jwt, or listen at http://127.0.0.1:5000. "
            + "Where something else keeps others out, --auth none lets everybody in.", StartException.WrongUsage);
    }
}
