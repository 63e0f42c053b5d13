namespace ConflictGraph.Embedded;

/// <summary>A backup could not be made; nothing was left of it. The message is one line that says what is wrong and what to do.</summary>
public sealed class BackupException : Exception
{
    public BackupException(string message) : base(message) { }

    public BackupException(string message, Exception inner) : base(message, inner) { }
}
