namespace ConflictGraph.Server.Hosting;

/// <summary>One setting, which has one name each as option, environment variable and key in appsettings.json. The option wins.</summary>
public sealed record Setting(string Option, string Argument, string Environment, string Key, string Description)
{
    /// <summary>All settings, in the order of the help.</summary>
    public static readonly IReadOnlyList<Setting> All =
    [
        new("--urls", "URLS", "ASPNETCORE_URLS", "Urls", "Where to listen, several separated by ';' (default: http://127.0.0.1:5000)"),
        new("--data", "DIR", "CONFLICTGRAPH_DATA", "ConflictGraph:Data", "The folder for the data (default: data)"),
        new("--sample", "NAME", "CONFLICTGRAPH_SAMPLE", "ConflictGraph:Sample", "What to load into an empty store; 'none' for nothing (default: astana-2017)"),
        new("--store", "KIND", "CONFLICTGRAPH_STORE", "ConflictGraph:Store", "Where the graph is kept (default: embedded)"),
        new("--ide", "NAME", "CONFLICTGRAPH_IDE", "ConflictGraph:Ide", "The IDE for browsers at /graphql/; 'none' for nothing (default: banana-cake-pop)"),
    ];
}
