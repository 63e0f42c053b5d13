namespace ConflictGraph.Embedded.Journaling;

/// <summary>Holds a folder for one process, by a file in it that nobody else can open meanwhile.</summary>
internal sealed class FolderLock : IDisposable
{
    // The codes of the operating systems, with which a file that is held by another is told from one that cannot be written.
    private const int LockedOnLinux = 11;
    private const int LockedOnMac = 35;
    private const int LockedOnWindows = unchecked((int)0x80070020);

    private readonly FileStream _file;

    private FolderLock(FileStream file) => _file = file;

    /// <exception cref="JournalException">The folder is held by another, or cannot be used.</exception>
    public static FolderLock Take(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException or ArgumentException or NotSupportedException)
        {
            throw Unusable(folder, failure);
        }
        try
        {
            return new(new FileStream(Path.Combine(folder, "conflictgraph.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None));
        }
        catch (IOException failure) when (failure.HResult is LockedOnLinux or LockedOnMac or LockedOnWindows)
        {
            throw new JournalException(JournalFault.Locked,
                $"The journal in '{folder}' is in use by another process: stop that one, or give this one another folder.", failure);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unusable(folder, failure);
        }
    }

    public void Dispose() => _file.Dispose();

    private static JournalException Unusable(string folder, Exception failure) => new(JournalFault.Folder,
        $"The folder '{folder}' cannot be made, read or written: give this process the rights to it, or name another folder.", failure);
}
