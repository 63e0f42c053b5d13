using ConflictGraph.Server.Hosting;

namespace ConflictGraph.Server.Commands;

/// <summary>Makes the files that commands write.</summary>
public static class OutputFile
{
    /// <exception cref="StartException">It cannot be written.</exception>
    public static FileStream Create(string path)
    {
        try
        {
            return new(path, FileMode.Create, FileAccess.Write, FileShare.None, 1024 * 1024);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            throw new StartException($"'{path}' cannot be written: {refused.Message}", StartException.WrongUsage);
        }
    }
}
