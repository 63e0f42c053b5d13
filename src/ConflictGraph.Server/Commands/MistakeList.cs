using System.Globalization;
using ConflictGraph.Formats;

namespace ConflictGraph.Server.Commands;

/// <summary>What is wrong with the files, to be told in the order of their lines.</summary>
public sealed class MistakeList
{
    private const int MostShown = 100;
    private const int MostKept = 10_000;

    private readonly List<(InputPlace Place, string Message)> found = [];

    public int Count { get; private set; }

    public void Add(InputException mistake) => Add(mistake.Place, mistake.Message);

    public void Add(InputPlace place, string message)
    {
        Count++;
        if (found.Count < MostKept)
            found.Add((place, message));
    }

    /// <summary>Tells them on the standard error, a line each, and gives the exit code.</summary>
    public async Task<int> TellAsync(string outcome)
    {
        foreach (var (place, message) in found.OrderBy(one => one.Place.File, StringComparer.Ordinal).ThenBy(one => one.Place.Line).Take(MostShown))
            await Console.Error.WriteLineAsync($"{place}: {message}");
        var mistakes = string.Create(CultureInfo.InvariantCulture, $"{Count:N0} {(Count == 1 ? "mistake" : "mistakes")}");
        var shown = Count > MostShown ? string.Create(CultureInfo.InvariantCulture, $", of which the first {MostShown} are shown") : "";
        await Console.Error.WriteLineAsync($"{mistakes}{shown}. {outcome}");
        return Hosting.StartException.Rejected;
    }
}
