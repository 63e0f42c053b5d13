namespace ConflictGraph.Server.Tests.Clients;

/// <summary>Needs Node.js. On a machine of a developer who has none it is skipped; where everything has to pass it fails.</summary>
internal sealed class NodeTheoryAttribute : TheoryAttribute
{
    public NodeTheoryAttribute()
    {
        if (Environment.GetEnvironmentVariable("CI") != "true" && !IsThere("node"))
            Skip = "There is no Node.js: install 18 or newer, with npm.";
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
