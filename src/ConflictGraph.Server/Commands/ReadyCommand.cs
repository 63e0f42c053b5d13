using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Asks a running server whether it can answer, for those who watch over it without a tool of their own: a container.</summary>
public static class ReadyCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(4);

    public static Command Build()
    {
        var url = new Option<string>("--url") { HelpName = "URL", DefaultValueFactory = _ => "http://127.0.0.1:5000", Description = "The address of the server." };
        var command = new Command("ready", "Ask a running server whether it can answer: exit code 0 if it can, else 3.") { url };
        command.SetAction((parsed, cancellation) => RunAsync(parsed.GetValue(url)!, cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string url, CancellationToken cancellation)
    {
        if (!Uri.TryCreate(url.TrimEnd('/') + "/health/ready", UriKind.Absolute, out var address) || address.Scheme is not ("http" or "https"))
            throw new StartException($"--url takes the address of a server, such as http://127.0.0.1:5000, not '{url}'.", StartException.WrongUsage);
        using var http = new HttpClient { Timeout = Patience };
        try
        {
            using var response = await http.GetAsync(address, cancellation);
            await Console.Out.WriteLineAsync(await response.Content.ReadAsStringAsync(cancellation));
            return response.IsSuccessStatusCode ? 0 : StartException.CannotStart;
        }
        catch (Exception failure) when (failure is HttpRequestException or TaskCanceledException && !cancellation.IsCancellationRequested)
        {
            throw new StartException($"No server answers at {url}.", StartException.CannotStart);
        }
    }
}
