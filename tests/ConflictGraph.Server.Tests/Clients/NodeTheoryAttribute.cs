namespace ConflictGraph.Server.Tests.Clients;

/// <summary>Needs Node.js. Without it, it is skipped, since `dotnet test` has to work with the SDK alone; in continuous integration it fails.</summary>
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
