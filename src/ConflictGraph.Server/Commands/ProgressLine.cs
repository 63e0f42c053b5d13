using System.Diagnostics;
using System.Globalization;

namespace ConflictGraph.Server.Commands;

/// <summary>Says on the standard error how far something is, how fast, and how long it will take; in a file or pipe only now and then.</summary>
public sealed class ProgressLine(string done, string what)
{
    private static readonly TimeSpan OnTerminal = TimeSpan.FromMilliseconds(200);
    private static readonly TimeSpan Elsewhere = TimeSpan.FromSeconds(10);

    private readonly bool isTerminal = !Console.IsErrorRedirected;
    private readonly long start = Stopwatch.GetTimestamp();
    private TimeSpan shown;
    private int width;

    /// <param name="count">How many are done.</param>
    /// <param name="share">How much of all that is, from 0 to 1.</param>
    public void Show(long count, double share)
    {
        var elapsed = Stopwatch.GetElapsedTime(start);
        if (elapsed - shown < (isTerminal ? OnTerminal : Elsewhere))
            return;
        shown = elapsed;
        var text = string.Create(CultureInfo.InvariantCulture, $"{count:N0} {what} {done}, {share:P0}, {Rate(count, elapsed)}{Remaining(elapsed, share)}");
        if (isTerminal)
            Console.Error.Write("\r" + text.PadRight(width));
        else
            Console.Error.WriteLine(text);
        width = text.Length;
    }

    /// <summary>Clears the line.</summary>
    public void End()
    {
        if (isTerminal && width > 0)
            Console.Error.Write("\r" + new string(' ', width) + "\r");
    }

    private static string Rate(long count, TimeSpan elapsed) => count >= elapsed.TotalSeconds
        ? string.Create(CultureInfo.InvariantCulture, $"{count / elapsed.TotalSeconds:N0} a second")
        : string.Create(CultureInfo.InvariantCulture, $"{count / elapsed.TotalMinutes:N0} a minute");

    private static string Remaining(TimeSpan elapsed, double share) => share is > 0 and < 1
        ? string.Create(CultureInfo.InvariantCulture, $", {TimeSpan.FromSeconds(Math.Ceiling(elapsed.TotalSeconds * (1 - share) / share)):hh\\:mm\\:ss} left")
        : "";
}
