namespace ConflictGraph.Formats;

/// <summary>The form of a file is not what it has to be. The message is a sentence that says what is taken.</summary>
public sealed class InputException(InputFault fault, InputPlace place, string message) : Exception(message)
{
    public InputFault Fault => fault;

    public InputPlace Place => place;
}
