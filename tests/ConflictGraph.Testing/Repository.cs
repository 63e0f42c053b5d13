namespace ConflictGraph.Testing;

/// <summary>The repository that the tests were built in.</summary>
internal static class Repository
{
    public static string Folder
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "ConflictGraph.sln")))
                folder = folder.Parent ?? throw new DirectoryNotFoundException("The tests do not run inside the repository.");
            return folder.FullName;
        }
    }
}
