using System.CommandLine;
using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Reads a whole journal and says what is wrong with it.</summary>
public static class VerifyCommand
{
    public static Command Build()
    {
        var command = new Command("verify", "Read the whole journal, recompute everything that has to hold of it, and say what is wrong. Nothing is changed.");
        var settings = new StoreSettings(command, null);
        command.SetAction(async (parsed, cancellation) =>
        {
            var findings = await StoreSetup.VerifyAsync(settings.Options(parsed), TimeProvider.System, cancellation);
            foreach (var finding in findings.Problems)
                await Console.Error.WriteLineAsync(finding);
            if (findings.Problems.Count > 0)
                return StartException.CannotStart;
            await Console.Out.WriteLineAsync($"The journal is whole: {findings.Versions} versions.");
            return 0;
        });
        return command;
    }
}
