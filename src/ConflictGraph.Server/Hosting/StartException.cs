namespace ConflictGraph.Server.Hosting;

/// <summary>Why the server does not start, or a command does not run, in one line that says what to change.</summary>
/// <param name="exitCode">1 for rejected input, 2 for wrong usage or configuration, 3 for everything else.</param>
public sealed class StartException(string message, int exitCode) : Exception(message)
{
    public const int Rejected = 1;
    public const int WrongUsage = 2;
    public const int CannotStart = 3;

    public int ExitCode => exitCode;
}
