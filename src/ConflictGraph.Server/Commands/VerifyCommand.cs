using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Reads a whole journal and says what is wrong with it.</summary>
public static class VerifyCommand
{
    public static Command Build()
    {
        var command = new Command("verify", "Read the whole journal, recompute everything that has to hold of it, and say what is wrong. Nothing is changed.");
        var settings = new StoreSettings(command, "Verify the journal of the server that runs there.");
        command.SetAction(async (parsed, cancellation) =>
        {
            var problems = await ProblemsAsync(settings, parsed, cancellation);
            foreach (var problem in problems)
                await Console.Error.WriteLineAsync(problem);
            if (problems.Count > 0)
                return StartException.CannotStart;
            await Console.Out.WriteLineAsync("The journal is whole.");
            return 0;
        });
        return command;
    }

    private static async Task<IReadOnlyList<string>> ProblemsAsync(StoreSettings settings, ParseResult parsed, CancellationToken cancellation)
    {
        if (settings.Server(parsed) is not { } server)
            return StoreSetup.Verify(settings.Options(parsed), cancellation);
        using var remote = new RemoteServer(server, settings.Key(parsed));
        return await remote.VerifyAsync(cancellation);
    }
}
