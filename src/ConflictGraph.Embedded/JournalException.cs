namespace ConflictGraph.Embedded;

/// <summary>The store cannot be opened. The message is one line that says what is wrong and what to do; nothing in the folder was changed.</summary>
public sealed class JournalException : Exception
{
    public JournalException(JournalFault fault, string message) : base(message) => Fault = fault;

    public JournalException(JournalFault fault, string message, Exception inner) : base(message, inner) => Fault = fault;

    public JournalFault Fault { get; }
}
