namespace ConflictGraph.Domain.Storage;

/// <summary>The store cannot be read or written just now. The message says what and what to do, in words that a client may see.</summary>
public sealed class StoreUnavailableException : Exception
{
    public StoreUnavailableException(string message) : base(message) { }

    public StoreUnavailableException(string message, Exception inner) : base(message, inner) { }

    /// <summary>What is the matter, for programs; null where no more is known than the message says.</summary>
    public StoreFault? Fault { get; init; }
}
