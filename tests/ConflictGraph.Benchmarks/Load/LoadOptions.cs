using System.Globalization;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>How the load is.</summary>
public sealed record LoadOptions
{
    /// <summary>How many claims there are, one size after the other; all that comes after the first is held against it.</summary>
    public IReadOnlyList<int> Sizes { get; private set; } = [20_000];

    /// <summary>How unlike actors, meetings and documents are in how much is claimed: 0 for evenly; 1 for Zipf's law.</summary>
    public double Skew { get; private set; } = 1;

    /// <summary>How many claims a second are recorded where it is measured what writes cost readers; 0 to measure it not.</summary>
    public int Writes { get; private set; }

    public int Connections { get; private set; } = 16;

    /// <summary>For how many seconds each is driven in a round.</summary>
    public double Seconds { get; private set; } = 1;

    /// <summary>How often each is driven, in turn with the others, so that what else the machine does hits all of them.</summary>
    public int Rounds { get; private set; } = 3;

    /// <summary>Where the numbers go as JSON; null for nowhere.</summary>
    public string? Json { get; private set; }

    /// <summary>Only the questions with these names, and the one for nothing; empty for all.</summary>
    public IReadOnlyList<string> Only { get; private set; } = [];

    /// <summary>What else the server is started with.</summary>
    public IReadOnlyList<string> Server { get; private set; } = [];

    /// <exception cref="ArgumentException">An option is not known, or has no value.</exception>
    public static LoadOptions Read(string[] args)
    {
        var options = new LoadOptions();
        for (var i = 0; i < args.Length; i += 2)
        {
            if (args[i] == "--")
            {
                options.Server = args[(i + 1)..];
                break;
            }
            options.Set(args[i], i + 1 < args.Length ? args[i + 1] : throw new ArgumentException($"{args[i]} needs a value."));
        }
        return options;
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "--claims" or "--growth":
                Sizes = [.. value.Split(',').Select(Whole)];
                break;
            case "--skew":
                Skew = Number(value);
                break;
            case "--writes":
                Writes = Whole(value);
                break;
            case "--connections":
                Connections = Whole(value);
                break;
            case "--seconds":
                Seconds = Number(value);
                break;
            case "--rounds":
                Rounds = Whole(value);
                break;
            case "--json":
                Json = value;
                break;
            case "--only":
                Only = value.Split(',');
                break;
            default:
                throw new ArgumentException($"load takes --claims or --growth, --skew, --writes, --connections, --seconds, --rounds, --only and --json, and behind -- what the server takes, not '{name}'.");
        }
    }

    private static int Whole(string value) => int.Parse(value, CultureInfo.InvariantCulture);

    private static double Number(string value) => double.Parse(value, CultureInfo.InvariantCulture);
}
