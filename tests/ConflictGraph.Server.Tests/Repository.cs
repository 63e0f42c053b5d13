namespace ConflictGraph.Server.Tests;

/// <summary>Files of the repository that tests are held against.</summary>
public static class Repository
{
    public static string File(params string[] path)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!System.IO.File.Exists(Path.Combine(folder.FullName, "ConflictGraph.sln")))
            folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
        return Path.Combine([folder.FullName, .. path]);
    }
}
