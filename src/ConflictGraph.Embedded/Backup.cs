using ConflictGraph.Embedded.Journaling;
using ConflictGraph.Embedded.Verifying;
using Microsoft.Data.Sqlite;

namespace ConflictGraph.Embedded;

/// <summary>Makes a copy of a journal under another name, and gives it its own once it is whole and verified.</summary>
internal static class Backup
{
    public static void Make(string journal, string path, IProgress<double>? progress, CancellationToken cancellation)
    {
        if (Path.Exists(path))
            throw new BackupException($"'{path}' is there already: name a file that is not.");
        var unfinished = path + ".unfinished";
        try
        {
            JournalCopy.Delete(unfinished);
            JournalCopy.Make(journal, unfinished, progress, cancellation);
            if (new JournalVerifier(cancellation).Verify(unfinished) is [var finding, ..])
                throw new BackupException($"What was copied is damaged and was not kept ({finding}): verify the journal, and restore it from an earlier backup.");
            File.Move(unfinished, path);
        }
        catch (Exception failure) when (failure is SqliteException or IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new BackupException($"The backup '{path}' could not be written: see that its folder is there, may be written and has free space, and try again.", failure);
        }
        finally
        {
            if (Directory.Exists(Path.GetDirectoryName(Path.GetFullPath(path))))
                JournalCopy.Delete(unfinished);
        }
    }
}
