namespace ConflictGraph.Store.Tests.Failing;

/// <summary>A disk of two megabytes that is gone when the test is over.</summary>
internal sealed class SmallDisk : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public SmallDisk() => Command.Run("mount", "-t", "tmpfs", "-o", "size=2m", "conflictgraph-test", Path);

    public string Path => _folder.Path;

    public void Enlarge() => Command.Run("mount", "-o", "remount,size=64m", Path);

    public void Protect() => Command.Run("mount", "-o", "remount,ro", Path);

    public void Unprotect() => Command.Run("mount", "-o", "remount,rw", Path);

    public void Dispose()
    {
        Command.Run("umount", Path);
        _folder.Dispose();
    }
}
