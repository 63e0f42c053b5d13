using System.Globalization;
using ConflictGraph.Neo4j;

namespace ConflictGraph.Server.Hosting;

/// <summary>Reads the settings of Neo4j.</summary>
internal static class Neo4jReading
{
    private const double LeastPoll = 0.05;
    private const double MostPoll = 3600;

    /// <exception cref="StartException">One of them is not what it takes.</exception>
    public static Neo4jOptions Of(StoreOptions options, bool projects)
    {
        if (options is { Neo4jPassword: not null, Neo4jToken: not null })
            throw Wrong("--neo4j-token takes the place of --neo4j-password: give one of them.");
        if (options.Neo4jToken is { } token && (token.Length == 0 || token.Any(letter => letter is <= ' ' or > '~')))
            throw Wrong("--neo4j-token takes a token in one word.");
        if (options.Neo4jUser.Length == 0 || options.Neo4jUser.Contains(':', StringComparison.Ordinal))
            throw Wrong("--neo4j-user takes a name without a colon.");
        if (options.Neo4jDatabase.Length == 0)
            throw Wrong("--neo4j-database takes the name of a database, such as neo4j.");
        return new()
        {
            Url = Url(options.Neo4jUrl),
            User = options.Neo4jUser,
            Password = options.Neo4jPassword,
            Token = options.Neo4jToken,
            Database = options.Neo4jDatabase,
            PollInterval = Poll(options.Neo4jPoll),
            Projects = IsOn(options.Neo4jFacts) && projects,
        };
    }

    private static Uri Url(string text) =>
        Uri.TryCreate(text, UriKind.Absolute, out var url) && url.Scheme is "http" or "https" && url is { UserInfo: "", Query: "", Fragment: "" }
            ? new Uri(text.EndsWith('/') ? text : text + "/")
            : throw Wrong($"--neo4j-url takes the address of Neo4j's HTTP connector, such as http://127.0.0.1:7474 or https://ID.databases.neo4j.io, not '{Shown(text)}'.");

    private static TimeSpan Poll(string text) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds) && seconds is >= LeastPoll and <= MostPoll
            ? TimeSpan.FromSeconds(seconds)
            : throw Wrong($"--neo4j-poll takes seconds from {LeastPoll.ToString(CultureInfo.InvariantCulture)} to {MostPoll}, not '{text}'.");

    private static bool IsOn(string word) => word switch
    {
        "on" => true,
        "off" => false,
        _ => throw Wrong($"--neo4j-facts takes on or off, not '{word}'."),
    };

    /// <summary>An address may have a password in it, which no log is to have.</summary>
    private static string Shown(string url) => url.Contains('@', StringComparison.Ordinal) ? "one with a user in it" : url;

    private static StartException Wrong(string message) => new(message, StartException.WrongUsage);
}
