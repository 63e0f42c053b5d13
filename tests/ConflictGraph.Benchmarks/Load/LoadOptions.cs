using System.Globalization;

namespace ConflictGraph.Benchmarks.Load;

/// <summary>How the load is.</summary>
public sealed record LoadOptions
{
    /// <summary>How many claims there are; the generator spreads them over 300 meetings and 2,000 actors.</summary>
    public int Claims { get; private set; } = 20_000;

    public int Connections { get; private set; } = 16;

    /// <summary>For how many seconds each is driven in a round.</summary>
    public double Seconds { get; private set; } = 1;

    /// <summary>How often each is driven, in turn with the others, so that what else the machine does hits all of them.</summary>
    public int Rounds { get; private set; } = 3;

    /// <summary>Where the numbers go as JSON; null for nowhere.</summary>
    public string? Json { get; private set; }

    /// <summary>Only the questions with these names; empty for all.</summary>
    public IReadOnlyList<string> Only { get; private set; } = [];

    /// <summary>What else the server is started with.</summary>
    public IReadOnlyList<string> Server { get; private set; } = [];

    /// <exception cref="ArgumentException">An option is not known.</exception>
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
            options.Set(args[i], args[i + 1]);
        }
        return options;
    }

    private void Set(string name, string value)
    {
        switch (name)
        {
            case "--claims":
                Claims = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "--connections":
                Connections = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "--seconds":
                Seconds = double.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "--rounds":
                Rounds = int.Parse(value, CultureInfo.InvariantCulture);
                break;
            case "--json":
                Json = value;
                break;
            case "--only":
                Only = value.Split(',');
                break;
            default:
                throw new ArgumentException($"load takes --claims, --connections, --seconds, --rounds, --only and --json, and behind -- what the server takes, not '{name}'.");
        }
    }
}
